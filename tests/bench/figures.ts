import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { seedHub } from '../../scripts/seed.ts';
import { createStory } from '../../server/sample/story.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { lastCountable } from '../../src/domain/figures/weeks.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import type { Row } from '../../src/protocol/row.ts';
import { startHub } from '../support/hub.ts';
import { percentile } from './bars.ts';
import { fillDoor } from './door.ts';
import { openUntil, slowPage } from './opening.ts';

const timeZone = 'Europe/Stockholm';
const years = 5;
const weeksAYear = 52;
const openings = 5;

/** What five years of weeks leave in a large hub. */
function fiveYears(now: number): Row[] {
  const story = createStory();
  const last = lastCountable(dayAt(now, timeZone));
  for (let back = 0; back < years * weeksAYear; back++) {
    const day = addDays(last, -7 * back);
    const size = 300 + 5 * (back % 40);
    const hours = [1, 2, 3, 4, 5].flatMap((weekday) =>
      [8, 9, 10, 11, 12, 13, 14, 15].map((hour) => ({ weekday, hour, visits: 5 * (weekday + hour) })),
    );
    const mix = Array.from({ length: 20 }, (_, n) => ({
      organisation: `organisation-${n}`,
      people: 5 * (n + 1),
    }));
    const fields: Figure = {
      ...{ day, weeks: 4, visits: 2 * size, people: size, recurring: size - 100, core: size - 200 },
      ...{ newcomers: 40, mix, others: 45, hours, met: 150, ties: 20 },
      back: { yes: 100, maybe: 20, no: 5 },
      recommend: { yes: 90, maybe: 30, no: 5 },
    };
    story.say({ kind: 'figure', id: day, fields: { ...fields } }, now - back * 7 * 24 * 3_600_000);
  }
  return story.rows();
}

/** From a tap on five years until they are painted, in ms. As text: what the loader adds to functions is not there. */
const measureFiveYears = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const lines = () => [...document.querySelectorAll('figure > svg path[data-line]')];
    const points = () => Math.max(...lines().map((line) => line.getAttribute('d').length));
    const before = points();
    const began = performance.now();
    const watch = new MutationObserver(() => {
      if (points() < 2 * before) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - began);
        channel.port2.postMessage(null);
      });
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    document.querySelector('input[type=radio][value=all]').click();
  })`);

/**
 * Opens the key figures on the tablet of a large hub, offline, with the processor slowed: from a closed tab until a
 * year is drawn, and from a tap until five are. The median of both together, in ms.
 */
export async function measureFigures(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-bench-'));
  const data = mkdtempSync(join(tmpdir(), 'stigen-bench-hub-'));
  const now = Date.now();
  await seedHub(data, { size: 'large', now, language: 'sv' }, () => fiveYears(now));
  const hub = await startHub({ data });
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await fillDoor(context, hub);
    await hub.stop();
    await context.setOffline(true);
    const times: number[] = [];
    for (let i = 0; i < openings; i++) {
      const page = await slowPage(context);
      const opened = await openUntil(
        page,
        `${hub.url}/figures`,
        "document.querySelectorAll('figure > svg path[data-line]').length >= 6",
      );
      times.push(opened + (await measureFiveYears(page)));
      await page.close();
    }
    return percentile(times, 0.5);
  } finally {
    await context.close();
    await hub.stop();
    for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
  }
}
