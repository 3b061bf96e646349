import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { post } from './kill-server.ts';
import { startOn, tokenOf } from './start-on.ts';

it('a server backs its hub up by itself and tells of it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'stigen-daily-'));
  let server = await startOn(data);
  try {
    const token = tokenOf(server);
    const set = { token, name: 'Gläntan', language: 'sv', closes: '23:59', timeZone: 'UTC' };
    await post(`${server.url}/api/setup`, set);
    expect(existsSync(join(data, 'backups'))).toBe(false);
    await server.kill();
    server = await startOn(data, { STIGEN_BACKUPS_KEEP: '2' });
    const health = async () => (await fetch(`${server.url}/api/health`)).json();
    await vi.waitFor(async () => expect(await health()).toMatchObject({ backup: { ok: true } }), {
      timeout: 60_000,
      interval: 200,
    });
    expect(readdirSync(join(data, 'backups'))).toEqual([
      expect.stringMatching(/^stigen-\d{4}-\d\d-\d\d\.db$/),
    ]);
  } finally {
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}, 180_000);
