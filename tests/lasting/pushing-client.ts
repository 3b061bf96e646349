import { personFields, visitFields } from '../../server/test-server.ts';
import { visitId } from '../../src/domain/id.ts';
import { type PushReply, protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import type { Random } from './random.ts';

/** A push and what became of it. */
export interface Pushed {
  readonly changes: readonly Row[];
  isAnswered: boolean;
}

/** A device that pushes as fast as it is answered. */
export interface PushingClient {
  readonly cookie: string;
  /** Pushes until the server is gone. What was not answered is the first thing it says next time. */
  pushUntilGone(url: string): Promise<void>;
  readonly pushes: readonly Pushed[];
}

/** `name` is the device's in stamps; `time` answers epoch ms, later with every call. */
export function createPushingClient(
  name: string,
  cookie: string,
  random: Random,
  time: () => number,
): PushingClient {
  const pushes: Pushed[] = [];
  let people = 0;
  const stamp = () => makeStamp(time(), 0, name);

  /** New people who check in, and what changes about those who came before. */
  function makeChanges(): Row[] {
    const changes: Row[] = [];
    for (let left = random.between(1, 20); left > 0; left--) {
      if (people > 0 && random.between(0, 3) === 0) {
        const id = `${name}-${random.between(0, people - 1)}`;
        changes.push(changeToRow('person', id, { firstName: `Åsa ${time()}` }, stamp()));
        continue;
      }
      const id = `${name}-${people++}`;
      const day = new Date(time()).toISOString().slice(0, 10);
      changes.push(changeToRow('person', id, personFields(`Åsa ${id}`), stamp()));
      changes.push(changeToRow('visit', visitId(id, day), visitFields(id, day, time()), stamp()));
    }
    return changes;
  }

  async function push(url: string, pushed: Pushed): Promise<boolean> {
    const reply = await fetch(`${url}/api/push`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({ protocol: protocolVersion, changes: pushed.changes }),
    })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as PushReply) : null))
      .catch(() => null);
    if (reply === null) return false;
    const bad = reply.results.find(({ status }) => status === 'refused');
    if (bad) throw new Error(`refused: ${JSON.stringify(bad)}`);
    pushed.isAnswered = true;
    return true;
  }

  return {
    cookie,
    pushes,
    async pushUntilGone(url) {
      for (;;) {
        let last = pushes.at(-1);
        if (last === undefined || last.isAnswered) {
          last = { changes: makeChanges(), isAnswered: false };
          pushes.push(last);
        }
        if (!(await push(url, last))) return;
      }
    },
  };
}
