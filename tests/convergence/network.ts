import type { Clockwork, Timer } from './clockwork.ts';
import type { Answer, House } from './house.ts';
import { LiveSource } from './live-source.ts';
import type { Random } from './random.ts';

/** How bad the network is: chances for each message, 0…1. */
export interface Weather {
  /** A request gets lost on its way, so nobody hears of it. */
  lost: number;
  /** The answer gets lost on its way back: it was done, and the device does not know. */
  unanswered: number;
  /** The request arrives once more, later. */
  doubled: number;
  /** Something takes seconds, so that others overtake it. */
  slow: number;
  /** A live stream breaks at an event, unnoticed or not. */
  torn: number;
}

export const clear = (): Weather => ({ lost: 0, unanswered: 0, doubled: 0, slow: 0, torn: 0 });

/** Counts of what the network did. */
export interface Traffic {
  requests: number;
  losses: number;
  doubles: number;
  events: number;
}

/** Hears what devices ask and are told; the ledger. */
export interface Witness {
  /** A push leaves a device. Answers whom to tell its fate, once the device has heard the answer. */
  pushes(body: string): (answer: Answer) => void;
  /** The server has dealt with a push, whether or not anybody will hear of it. */
  served(body: string, answer: Answer): void;
  /** The server has died over a push at `at`, epoch ms, before or after its commit. */
  died(body: string, at: number): void;
}

/** A device's way to the hub, and its cookie. */
export interface Line {
  isOnline: boolean;
  cookie: string;
  /** Breaks every open stream and what is under way. */
  cut(): void;
  /** `fetch` and `EventSource` for one tab; both fall silent once it is dead. */
  connect(isDead: () => boolean): { readonly fetch: unknown; readonly EventSource: unknown };
}

interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly signal?: { readonly ms: number };
}

export function createLine(world: {
  readonly clockwork: Clockwork;
  readonly random: () => Random;
  readonly house: House;
  readonly weather: Weather;
  readonly traffic: Traffic;
  readonly witness: Witness;
  readonly problem: (text: string) => void;
}): Line {
  const { clockwork, random, house, weather, traffic, witness } = world;
  const streams = new Set<LiveSource>();

  const latency = () => (random().chance(weather.slow) ? 2000 + random().int(6000) : 2 + random().int(60));

  const keepCookie = ({ setCookie }: Answer) => {
    const found = setCookie && /^stigen_device=([^;]*)/.exec(setCookie);
    if (found) line.cookie = found[1] ? `stigen_device=${found[1]}` : '';
  };

  function fetch(path: string, { method = 'GET', body, signal }: Init, isDead: () => boolean) {
    traffic.requests++;
    const isPush = path === '/api/push' && body !== undefined;
    const heard = isPush ? witness.pushes(body) : undefined;
    const { cookie } = line;
    return new Promise((resolve, reject) => {
      let isOver = false;
      const end = (work: () => void) => {
        if (isOver || isDead()) return;
        isOver = true;
        clockwork.cancel(timeout);
        work();
      };
      const fail = () => end(() => reject(new TypeError('Failed to fetch')));
      const timeout: Timer = clockwork.after(signal?.ms ?? 60_000, fail);
      const lose = () => {
        traffic.losses++;
        // Some losses are noticed at once, others only by nobody answering.
        if (random().chance(0.7)) clockwork.after(latency(), fail);
      };
      const serve = async () => {
        const answer = await house.ask({ method, path, body, cookie });
        if (isPush && answer) witness.served(body, answer);
        else if (isPush) witness.died(body, clockwork.now());
        return answer;
      };
      const deliver = (answer: Answer) =>
        end(() => {
          keepCookie(answer);
          heard?.(answer);
          resolve({
            ok: answer.status < 300,
            status: answer.status,
            json: async () => JSON.parse(answer.text) as unknown,
          });
        });
      const arrive = async () => {
        if (!line.isOnline) return fail();
        const answer = await serve();
        if (!answer || random().chance(weather.unanswered)) lose();
        else clockwork.after(latency(), () => (line.isOnline ? deliver(answer) : fail()));
      };
      if (!line.isOnline) clockwork.after(1, fail);
      else if (random().chance(weather.lost)) lose();
      else {
        clockwork.after(latency(), () => watch(arrive()));
        if (isPush && random().chance(weather.doubled)) {
          traffic.doubles++;
          clockwork.after(latency() * 20, () => watch(serve()));
        }
      }
    });
  }

  const watch = (work: Promise<unknown>) => {
    work.catch((error: unknown) => world.problem(`network: ${String(error)}`));
  };

  const line: Line = {
    isOnline: true,
    cookie: '',
    cut() {
      for (const stream of [...streams]) stream.break(random().chance(0.6));
    },
    connect: (isDead) => ({
      fetch: (path: string, init: Init) => fetch(path, init, isDead),
      EventSource: class extends LiveSource {
        constructor(path: string) {
          super(path, { clockwork, random, house, weather, traffic, line, streams, watch, latency, isDead });
        }
      },
    }),
  };
  return line;
}
