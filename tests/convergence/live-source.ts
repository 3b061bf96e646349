import type { Clockwork } from './clockwork.ts';
import type { House } from './house.ts';
import type { Line, Traffic, Weather } from './network.ts';
import type { Random } from './random.ts';

/** What a stream runs through. */
export interface Way {
  readonly clockwork: Clockwork;
  readonly random: () => Random;
  readonly house: House;
  readonly weather: Weather;
  readonly traffic: Traffic;
  readonly line: Line;
  /** The device's open streams. */
  readonly streams: Set<LiveSource>;
  watch(work: Promise<unknown>): void;
  latency(): number;
  isDead(): boolean;
}

/** `EventSource` over the simulated network: events in their order, each late, and sometimes the end. */
export class LiveSource {
  onopen?: () => void;
  onerror?: () => void;
  readonly #listeners = new Map<string, (event: { data: string }) => void>();
  #isClosed = false;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** Bytes come in the order in which they were sent. */
  #lastAt = 0;
  readonly #way: Way;

  constructor(path: string, way: Way) {
    this.#way = way;
    const { clockwork, random, weather, traffic, line, streams, watch, latency } = way;
    traffic.requests++;
    streams.add(this);
    if (!line.isOnline || random().chance(weather.lost)) clockwork.after(latency(), () => this.break(true));
    else clockwork.after(latency(), () => watch(this.#listen(path)));
  }

  addEventListener(name: string, listener: (event: { data: string }) => void) {
    this.#listeners.set(name, listener);
  }

  close() {
    this.#isClosed = true;
    this.#way.streams.delete(this);
    this.#reader?.cancel().catch(() => undefined);
  }

  break(isNoticed: boolean) {
    if (this.#isClosed) return;
    this.close();
    if (isNoticed && !this.#way.isDead()) this.onerror?.();
  }

  #later(work: () => void) {
    const { clockwork, latency } = this.#way;
    const at = Math.max(this.#lastAt, clockwork.now() + latency());
    this.#lastAt = at;
    clockwork.after(at - clockwork.now(), () => {
      if (this.#way.isDead()) this.close();
      if (!this.#isClosed) work();
    });
  }

  async #listen(path: string) {
    const { house, line } = this.#way;
    if (this.#isClosed) return;
    const response = line.isOnline ? await house.listen(path, line.cookie) : null;
    if (!response?.ok || !response.body || this.#isClosed) {
      await response?.body?.cancel();
      return this.#later(() => this.break(true));
    }
    this.#reader = response.body.getReader();
    this.#later(() => this.onopen?.());
    const decoder = new TextDecoder();
    for (let text = ''; ; ) {
      const { done, value } = await this.#reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
    }
    this.#later(() => this.break(true));
  }

  #take(block: string) {
    const name = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (name === undefined || data === undefined) return;
    const { random, traffic, weather } = this.#way;
    traffic.events++;
    const isTorn = random().chance(weather.torn);
    const isNoticed = random().chance(0.6);
    this.#later(() => (isTorn ? this.break(isNoticed) : this.#listeners.get(name)?.({ data })));
  }
}
