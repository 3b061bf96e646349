import type { Answer, Ask } from './work.ts';

/** A worker that answers one question after the other. */
export interface Work {
  /** Rejects when the worker dies over it. */
  ask(question: Ask): Promise<Answer>;
  stop(): void;
}

/** Starts the worker that reads a list of people. */
export function startWork(): Work {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message || 'the worker has died'));
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
}
