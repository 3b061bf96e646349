import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personFields } from '../../server/test-server.ts';
import { type PullReply, protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { checkFile, cookieOf, post } from './kill-server.ts';
import { startOn, tokenOf } from './start-on.ts';

function mount(...args: readonly string[]): void {
  const done = spawnSync('mount', ['-t', 'tmpfs', ...args], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('Only root may mount a small disk to fill.');
}

/**
 * The real server on a real disk of 3 MB that runs full under pushes, is made larger, and goes on. Answers what
 * was wrong. Linux, root.
 */
export async function fillDisk(): Promise<{ acknowledged: number; refused: number; problems: string[] }> {
  const disk = mkdtempSync(join(tmpdir(), 'stigen-disk-'));
  mount('-o', 'size=3m', 'tmpfs', disk);
  const server = await startOn(disk);
  const problems: string[] = [];
  let [acknowledged, refused] = [0, 0];
  try {
    const token = tokenOf(server);
    const set = { token, name: 'Gläntan', language: 'sv', closes: '23:59', timeZone: 'UTC' };
    const cookie = cookieOf(await post(`${server.url}/api/setup`, set));
    const push = async () => {
      const changes = Array.from({ length: 50 }, (_, i) =>
        changeToRow('person', `p${acknowledged + i}`, personFields('Åsa'), makeStamp(Date.now(), 0, 'd')),
      );
      const reply = await fetch(`${server.url}/api/push`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookie },
        body: JSON.stringify({ protocol: protocolVersion, changes }),
      });
      if (reply.ok) acknowledged += changes.length;
      return reply.status;
    };
    const known = async () => {
      let [count, cursor, view, more] = [0, 0, '', true];
      while (more) {
        const query = `protocol=${protocolVersion}&cursor=${cursor}&view=${view}`;
        const reply = await fetch(`${server.url}/api/pull?${query}`, { headers: { Cookie: cookie } });
        const page = (await reply.json()) as PullReply;
        count += page.rows.filter(({ kind }) => kind === 'person').length;
        ({ cursor, view, more } = page);
      }
      return count;
    };
    const look = async (when: string) => {
      const count = await known();
      if (count !== acknowledged) problems.push(`${when}: ${acknowledged} acknowledged, ${count} there`);
    };
    while (refused < 20 && problems.length === 0) {
      const status = await push();
      if (status === 507) refused++;
      else if (status !== 200) problems.push(`a push was answered with ${status}`);
    }
    await look('while the disk is full');
    mount('-o', 'remount,size=60m', 'tmpfs', disk);
    for (let i = 0; i < 20; i++) {
      const status = await push();
      if (status !== 200) problems.push(`after there was room: ${status}`);
    }
    await look('afterwards');
    problems.push(...checkFile(join(disk, 'stigen.db')));
    return { acknowledged, refused, problems };
  } finally {
    await server.kill();
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}
