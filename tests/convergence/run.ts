import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBundles } from './parts.ts';
import type { Order, Report } from './worker.ts';

const seedsAtOnce = 20;
const progressEvery = 5000;

/** A process that plays seeds; several use all of the machine. */
function startWorker(): { ask(order: Order): Promise<Report>; end(): void } {
  const child: ChildProcess = fork(join(import.meta.dirname, 'worker.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error('A worker died.'));
        child.once('exit', onExit);
        child.once('message', (report: Report) => {
          child.off('exit', onExit);
          resolve(report);
        });
        child.send(order);
      }),
    end: () => void child.kill(),
  };
}

/** `npm run test:convergence -- [--seeds 10000] [--seed FIRST] [--workers N]` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '10000' },
      seed: { type: 'string' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const first = values.seed === undefined ? 1 + Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const count = Number(values.seeds);
  console.log(`${count} seeds from ${first} on, with ${values.workers} processes.`);
  const began = performance.now();
  const bundles = await makeBundles();
  const workers = Array.from({ length: Number(values.workers) }, startWorker);
  const totals: Record<string, number> = {};
  const failed: { readonly seed: number; readonly complaints: readonly string[] }[] = [];
  let next = first;
  let lastSaid = began;

  const serve = async (worker: ReturnType<typeof startWorker>) => {
    await worker.ask({ type: 'begin', bundles });
    while (next < first + count) {
      const seeds = Array.from({ length: Math.min(seedsAtOnce, first + count - next) }, (_, i) => next + i);
      next += seeds.length;
      const report = await worker.ask({ type: 'play', seeds });
      if (report.type !== 'played') continue;
      for (const [name, value] of Object.entries(report.counts)) totals[name] = (totals[name] ?? 0) + value;
      for (const one of report.failed) {
        failed.push(one);
        console.log(`✗ seed ${one.seed}: ${one.complaints[0]?.slice(0, 300)}`);
      }
      if (performance.now() - lastSaid < progressEvery) continue;
      lastSaid = performance.now();
      console.log(`${totals.seeds} of ${count} seeds, ${failed.length} failed`);
    }
  };
  try {
    await Promise.all(workers.map(serve));
    const [worker] = workers;
    const [worst] = failed;
    if (worker && worst) {
      const report = await worker.ask({ type: 'explain', seed: worst.seed });
      if (report.type === 'explained') console.log(`\n${report.text}\n`);
    }
  } finally {
    for (const worker of workers) worker.end();
  }
  const seconds = (performance.now() - began) / 1000;
  for (const [name, value] of Object.entries(totals)) console.log(`${name.padEnd(12)} ${value}`);
  const having = (word: string) =>
    failed.filter(({ complaints }) => complaints.some((complaint) => complaint.includes(`${word}:`))).length;
  console.log(`divergences  ${having('DIVERGED') + having('MISSED') + having('KEPT')}`);
  console.log(`lost writes  ${having('LOST')}`);
  console.log(`failed seeds ${failed.length}`);
  console.log(`${seconds.toFixed(0)} s, ${((seconds * 1000) / count).toFixed(0)} ms a seed`);
  if (failed.length > 0) {
    console.log(`Again: npm run test:convergence -- --seeds 1 --seed ${failed[0]?.seed}`);
    process.exitCode = 1;
  }
}

await main();
