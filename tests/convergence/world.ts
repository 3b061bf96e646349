import { type Clockwork, createClockwork } from './clockwork.ts';
import type { Device } from './device.ts';
import { type House, openHouse } from './house.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { clear, type Traffic, type Weather } from './network.ts';
import type { Parts } from './parts.ts';
import { createRandom, type Random } from './random.ts';

/** A hub, its devices and what lies between them, in a time of their own. */
export interface World {
  readonly seed: number;
  readonly parts: Parts;
  readonly clockwork: Clockwork;
  readonly house: House;
  readonly ledger: Ledger;
  readonly weather: Weather;
  readonly traffic: Traffic;
  readonly devices: Device[];
  /** What went wrong on the way: an error that was logged, a promise that was not kept. */
  readonly problems: string[];
  /** Chance, begun afresh with every step, so that leaving one out does not change the others. */
  random: Random;
  readonly counts: { restarts: number; leaps: number };
}

const dayLength = 24 * 3_600_000;

export async function createWorld(parts: Parts, seed: number): Promise<World> {
  const random = createRandom(seed, 1);
  const clockwork = createClockwork(
    Date.UTC(2026, 0, 5, 7) + random.int(300) * dayLength + random.int(dayLength / 2),
  );
  parts.enter(clockwork, seed);
  return {
    seed,
    parts,
    clockwork,
    house: await openHouse(parts.server, clockwork),
    ledger: createLedger(),
    weather: clear(),
    traffic: { requests: 0, losses: 0, doubles: 0, events: 0 },
    devices: [],
    problems: [],
    random,
    counts: { restarts: 0, leaps: 0 },
  };
}
