import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

/**
 * Instead of the browser's print dialog, which nobody can see in a journey, the page stands still as it does
 * while the dialog is open, until the journey has taken the paper. For a context before its pages are opened.
 */
export async function holdPrints(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.prints = String(Number(dataset.prints ?? 0) + 1);
    };
  });
}

const printsSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.prints ?? 0));

/** Starts a print and waits for the dialog. Answers what goes onto the paper, shown as the paper shows it. */
export async function openPrint(page: Page, start: () => Promise<unknown>): Promise<Locator> {
  const before = await printsSoFar(page);
  await start();
  await expect.poll(() => printsSoFar(page), { message: 'the print dialog opens' }).toBe(before + 1);
  await page.emulateMedia({ media: 'print' });
  return page.locator('#print-root');
}

/** Prints what stands in the open dialog into a PDF of the size the page asks for, and closes the dialog. */
export async function takePaper(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#print-root')).toHaveCount(0);
  return pdf;
}

/** Both in one: the PDF of a print. */
export async function printToPdf(page: Page, start: () => Promise<unknown>): Promise<Buffer> {
  await openPrint(page, start);
  return takePaper(page);
}

/** A pin as it is printed: its place and its texts' outlines, in mm from the page's upper left corner. */
export interface PrintedPin {
  readonly page: number;
  /** The lines without blanks, as they follow each other. */
  readonly text: string;
  /** Around all lines together. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** What stands on the pins of an open print, in the order of the paper. */
export const printedPins = (root: Locator): Promise<PrintedPin[]> =>
  root.evaluate((element) => {
    const pxPerMm = 96 / 25.4;
    const pins: PrintedPin[] = [];
    for (const [page, sheet] of [...element.querySelectorAll('section')].entries()) {
      const { left, top } = sheet.getBoundingClientRect();
      for (const pin of sheet.querySelectorAll('svg > g > g')) {
        const lines = [...pin.querySelectorAll('text')];
        const rects = lines.map((line) => line.getBoundingClientRect());
        const least = (values: number[]) => Math.min(...values) / pxPerMm;
        const most = (values: number[]) => Math.max(...values) / pxPerMm;
        pins.push({
          page,
          text: lines
            .map((line) => line.textContent)
            .join('')
            .replace(/\s+/gu, ''),
          box: {
            left: least(rects.map((rect) => rect.left - left)),
            top: least(rects.map((rect) => rect.top - top)),
            right: most(rects.map((rect) => rect.right - left)),
            bottom: most(rects.map((rect) => rect.bottom - top)),
          },
        });
      }
    }
    return pins;
  });
