import { expect, it } from 'vitest';
import { killServer } from './kill-server.ts';

it('loses nothing that a killed server had acknowledged, and has nothing by half', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const report = await killServer({ rounds: 5, seed });
  expect({ seed, problems: report.problems }).toEqual({ seed, problems: [] });
  expect(report.acknowledged).toBeGreaterThan(5);
}, 180_000);
