import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { err, ok, type Result } from '../../src/domain/result.ts';

/**
 * Makes a copy in a process of its own, with this server's `--backup`: copying and reading a large hub takes
 * seconds, and nobody at the door shall wait for them. The code is the one that process gave up with.
 */
export async function copyInChild(data: string, file: string): Promise<Result<void>> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', '--backup', file, '--data', data],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? ok(undefined) : err(/cannot start: ([a-z-]+)/.exec(said)?.[1] ?? 'failed');
}
