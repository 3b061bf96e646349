import { onTabs, tellTabs } from '../local/channel.ts';
import { onWaiting, waitingCount } from '../local/outbox.ts';
import { watchConnection } from '../local/probe.ts';
import { session } from '../local/session.ts';
import { saveStatus, syncStatus } from '../local/status.ts';
import { now } from '../local/time.ts';
import { askForPush } from './background-ask.ts';
import { type Candidacy, findLocks, runForLead } from './leader.ts';
import { openLive } from './live.ts';
import { createLoop, type Loop, type Timers } from './loop.ts';
import { createCourier } from './round.ts';
import { browserTransport, type Stream, type Transport } from './transport.ts';

/** What the sync works with; all of it has the browser's as default. */
export interface SyncDeps {
  readonly transport: Transport;
  /** Undefined where there are no Web Locks. */
  readonly locks: LockManager | undefined;
  readonly timers: Timers;
  random(): number;
}

const browserDeps = (): SyncDeps => ({
  transport: browserTransport,
  locks: findLocks(),
  timers: {
    set: (work, ms) => setTimeout(work, ms),
    clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
  },
  random: Math.random,
});

/** A tab that has said nothing for so long, in ms, may be there no longer. */
const longestSilence = 60_000;

/** The loop with its hands: what it does while this tab leads. It speaks only while it `isLatest`. */
function createLead(deps: SyncDeps, isLatest: () => boolean): { loop: Loop; end: () => Promise<void> } {
  const courier = createCourier(deps.transport);
  let stream: Stream | undefined;
  // What this tab said last; without locks another may have spoken since.
  let said = '';
  let heard = 0;
  const loop = createLoop({
    round: (pull) => courier.round(pull),
    openStream() {
      stream = openLive(deps.transport, {
        onOpen: () => loop.send({ type: 'stream-open' }),
        onLost: () => loop.send({ type: 'stream-lost' }),
        onNudge: () => loop.send({ type: 'wake', by: 'nudge' }),
        onApplied: () => saveStatus({ lastSynced: now() }),
        onRevoked() {
          courier.revoked().then(
            () => loop.send({ type: 'failed', code: 'revoked' }),
            (error: unknown) => console.error('sync: not wiped', error),
          );
        },
      });
    },
    closeStream() {
      stream?.close();
      stream = undefined;
    },
    say(line, problem, isSynced) {
      if (!isLatest()) return;
      const before = syncStatus.peek();
      const isNews = said !== `${line} ${problem}` || before.state !== line || before.problem !== problem;
      said = `${line} ${problem}`;
      if (isSynced) saveStatus({ state: line, problem, lastSynced: now() });
      else if (isNews) saveStatus({ state: line, problem });
      if (line === 'unreachable' && waitingCount.peek() > 0) askForPush();
    },
    timers: deps.timers,
    random: deps.random,
  });
  const stops = [
    // A moment later, so that whoever waits for the commit may paint first.
    onWaiting(() => deps.timers.set(() => loop.send({ type: 'wake', by: 'outbox' }), 0)),
    onTabs(({ type }) => type === 'sync-now' && loop.send({ type: 'wake', by: 'user' })),
    session.subscribe((known) => known && loop.send({ type: 'wake', by: 'session' })),
    // Without locks another tab may say how it stands, and be closed before it has found out what this one knows.
    onTabs((message) => {
      if (message.type !== 'status') return;
      const number = ++heard;
      deps.timers.set(() => number === heard && loop.repeat(), longestSilence);
    }),
  ];
  loop.send({ type: 'shown' });
  return {
    loop,
    async end() {
      for (const stop of stops) stop();
      loop.send({ type: 'hidden' });
      await loop.idle();
    },
  };
}

/**
 * Starts the courier; call once, after `openLocal`. It leads while the page is shown and no other tab does.
 * `syncNow` always acts: in another tab, if that one leads. `stop` ends it when the round under way is done.
 */
export function startSync(given: Partial<SyncDeps> = {}): { syncNow(): void; stop(): void } {
  const deps = { ...browserDeps(), ...given };
  let candidacy: Candidacy | undefined;
  let loop: Loop | undefined;
  let begun = 0;

  const begin = () => {
    // Without locks the round of a lead that was given up may end when the next one has said how things are.
    const number = ++begun;
    const lead = createLead(deps, () => begun === number);
    loop = lead.loop;
    return async () => {
      await lead.end();
      if (loop === lead.loop) loop = undefined;
    };
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      candidacy?.resign();
      candidacy = undefined;
    } else candidacy ??= runForLead(begin, deps.locks);
  };
  const onOnline = () => loop?.send({ type: 'wake', by: 'online' });
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('online', onOnline);
  const stopProbing = watchConnection();
  onVisibility();

  return {
    syncNow() {
      if (loop) loop.send({ type: 'wake', by: 'user' });
      else tellTabs({ type: 'sync-now' });
    },
    stop() {
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('online', onOnline);
      stopProbing();
      candidacy?.resign();
      candidacy = undefined;
    },
  };
}
