import { type Ask, createWork } from './work.ts';

/** Reads and plans beside the page, so that it stays alive with thousands of rows. */
const work = createWork();
addEventListener('message', ({ data }: MessageEvent<Ask>) => postMessage(work(data)));
