import { type Bundle, bundle, compile, type Evaluate } from './bundle.ts';
import type { Clockwork, Timer } from './clockwork.ts';
import { clonePlain, type Storage } from './disk.ts';
import type * as engineEntry from './entries/engine.ts';
import type * as serverEntry from './entries/server.ts';
import { type Mutation, mutations, type Patch, type SchemaVersion, schemaPatches } from './patches.ts';
import { createCrypto, createRandom } from './random.ts';

export type Engine = typeof engineEntry;
export type ServerParts = typeof serverEntry;

/** The bundles as text, made once and handed to every process. */
export interface Bundles {
  readonly storage: Bundle;
  readonly server: Bundle;
  readonly engine: Bundle;
  readonly rules: { readonly [version in SchemaVersion]: Bundle };
}

/** Bundles everything; with a mutation the engine has a fault that must be found. */
export async function makeBundles(mutation?: Mutation): Promise<Bundles> {
  const fault: readonly Patch[] = mutation ? mutations[mutation] : [];
  const inRules = fault.filter(({ file }) => /^src\/(domain|protocol)\//.test(file));
  const inServer = fault.filter(({ file }) => file.startsWith('server/'));
  const inEngine = fault.filter((patch) => !inRules.includes(patch) && !inServer.includes(patch));
  const [storage, server, engine, current, older, newer] = await Promise.all([
    bundle('storage'),
    bundle('server', inServer),
    bundle('engine', inEngine),
    bundle('rules', inRules),
    bundle('rules', [...inRules, ...schemaPatches.older]),
    bundle('rules', [...inRules, ...schemaPatches.newer]),
  ]);
  return { storage, server, engine, rules: { current, older, newer } };
}

const engineGlobals = [
  'Date',
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'document',
  'addEventListener',
  'removeEventListener',
  'navigator',
  'BroadcastChannel',
  'IDBKeyRange',
  'fetch',
  'EventSource',
  'AbortSignal',
  'CompressionStream',
  'console',
] as const;

/** What a tab's modules find around them. */
export type EngineGlobals = { readonly [name in (typeof engineGlobals)[number]]: unknown };

/** Everything a world is put together from; one set for a process, worlds one after the other. */
export interface Parts {
  readonly storage: Storage;
  readonly server: ServerParts;
  /** A fresh engine, as a tab that was just opened has it. */
  engine(version: SchemaVersion, globals: EngineGlobals, dexie: unknown): Engine;
  /** Chooses the world that storage, server and ids belong to from here on. */
  enter(clockwork: Clockwork, seed: number): void;
}

export function createParts(bundles: Bundles): Parts {
  let clockwork: Clockwork | undefined;
  let crypto = createCrypto(createRandom(0));
  const world = (): Clockwork => {
    if (!clockwork) throw new Error('No world yet.');
    return clockwork;
  };
  const timers = {
    // A timer of Node's has more to it; `unref` is all that the server asks of it.
    setTimeout: (work: () => void, ms = 0) => unrefable(world().after(ms, work)),
    clearTimeout: (timer?: Timer) => world().cancel(timer),
    setInterval(work: () => void, ms: number) {
      const home = world();
      const made = { isOff: false, unref: () => made };
      const beat = () => {
        if (made.isOff) return;
        home.after(ms, beat);
        work();
      };
      home.after(ms, beat);
      return made;
    },
    clearInterval(timer?: { isOff: boolean }) {
      if (timer) timer.isOff = true;
    },
    setImmediate: (work: () => void) => world().soon(work),
  };
  const own = {
    ...timers,
    crypto: { getRandomValues: (bytes: Uint8Array) => crypto.getRandomValues(bytes) },
    structuredClone: clonePlain,
    // Each transaction has one that is hardly ever heard; Node's costs as much as the transaction.
    AbortController: QuietAbort,
    // Dexie's way to tell other tabs of changes, which ours do by themselves.
    BroadcastChannel: undefined,
    // Dexie speaks of connections that died with their tab.
    console: { ...console, log: () => undefined, warn: () => undefined, debug: () => undefined },
  };
  const names = [...Object.keys(own), 'globalThis'];
  const around: unknown = Object.create(globalThis, {
    ...Object.getOwnPropertyDescriptors(own),
    Promise: { value: Promise, writable: true, configurable: true },
  });
  const globals = { ...own, globalThis: around };
  const evaluateAll = <T>(text: Bundle): T => compile<T>(text, names)(globals);
  const rulesOf = Object.fromEntries(
    Object.entries(bundles.rules).map(([version, text]) => [
      version,
      evaluateAll<{ readonly [name: string]: unknown }>(text),
    ]),
  );
  const evaluate: Evaluate<Engine> = compile(bundles.engine, engineGlobals);
  return {
    storage: evaluateAll(bundles.storage),
    server: evaluateAll(bundles.server),
    engine: (version, given, dexie) => evaluate(given, { dexie, ...rulesOf[version] }),
    enter(next, seed) {
      clockwork = next;
      crypto = createCrypto(createRandom(seed, 77));
    },
  };
}

class QuietAbort {
  readonly #listeners: (() => void)[] = [];
  readonly signal = {
    aborted: false,
    addEventListener: (_: string, listener: () => void) => void this.#listeners.push(listener),
  };
  abort() {
    this.signal.aborted = true;
    for (const listener of this.#listeners.splice(0)) listener();
  }
}

const unrefable = (timer: Timer): Timer & { unref(): Timer } => Object.assign(timer, { unref: () => timer });
