import pg from 'pg';

/** How processes on one database tell each other that a hub has moved on. Only a hint: it may be lost. */
export interface WakeUps {
  /** A hub's commits up to `seq` are there. */
  tell(hub: string, seq: number): void;
  close(): Promise<void>;
}

/** What this process does when another has told something. */
export interface Listener {
  heard(hub: string, seq: number): void;
  /** The line is there, for the first time or again: anything may have been missed before. */
  listening(): void;
}

const channel = 'stigen';
/** PostgreSQL takes payloads of less than 8,000 bytes. */
const mostHubs = 50;
const longestPause = 5_000;

/**
 * Wake-ups by LISTEN and NOTIFY over one connection of their own. They are sent after the commit, many in one
 * statement, and not inside it: a NOTIFY in a transaction makes all commits of the whole server wait for each
 * other's disk (measured with 8 connections: 1,745 transactions a second instead of 3,702). Lost with the
 * connection they are sent when it is back; lost with the process the others find out by looking.
 */
export function openWakeUps(
  url: string,
  self: string,
  { heard, listening }: Listener,
  lost: (error: unknown) => void,
): WakeUps {
  const waiting = new Map<string, number>();
  let client: pg.Client | undefined;
  let isSending = false;
  let isClosed = false;
  let pause = 100;
  let timer: NodeJS.Timeout | undefined;

  const take = (payload: string) => {
    const [from = '', ...told] = payload.split('\n');
    if (from === self) return;
    for (const line of told) {
      const [hub = '', seq = ''] = line.split(' ');
      heard(hub, Number(seq));
    }
  };

  async function send(): Promise<void> {
    if (isSending || !client) return;
    isSending = true;
    try {
      while (waiting.size > 0 && client) {
        const some = [...waiting].slice(0, mostHubs);
        const payload = [self, ...some.map(([hub, seq]) => `${hub} ${seq}`)].join('\n');
        await client.query('select pg_notify($1, $2)', [channel, payload]);
        // What was told meanwhile waits for the next round.
        for (const [hub, seq] of some) if (waiting.get(hub) === seq) waiting.delete(hub);
      }
    } catch (error) {
      // The connection's own end starts the next one, and what waits is sent over that.
      lost(error);
    } finally {
      isSending = false;
    }
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'stigen-live' });
    let isOver = false;
    const over = (error: unknown) => {
      if (isOver) return;
      isOver = true;
      client = undefined;
      if (isClosed) return;
      lost(error);
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, longestPause);
    };
    next.on('error', over);
    next.on('end', () => over(new Error('the connection ended')));
    next.on('notification', ({ payload = '' }) => take(payload));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      over(error);
      // Ending what never began may fail, too; it is over either way.
      next.end().catch(lost);
      return;
    }
    if (isClosed || isOver) return;
    client = next;
    pause = 100;
    listening();
    await send();
  }

  connect().catch(lost);
  return {
    tell(hub, seq) {
      waiting.set(hub, Math.max(seq, waiting.get(hub) ?? 0));
      // At the end of this turn, so that what was committed together is told together.
      setImmediate(() => send().catch(lost));
    },
    async close() {
      // What is still to be told is told, if the line is there.
      await send();
      isClosed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
