import { expect, type Page } from '@playwright/test';

/** One thing a screen can show: how to get there from a fresh page, and what it is called in the report. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What somebody does on the page, in Swedish; a later language is switched to in place. */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** A button by its words. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Taps what opens a dialog, and waits for it. */
export const open = (name: string | RegExp) => async (page: Page) => {
  await button(page, name).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};
