import { type BrowserContext, expect, type Page } from '@playwright/test';
import { makeId } from '../../../src/domain/id.ts';
import { readNames } from './storage.ts';
import { tellHub } from './tell-hub.ts';

/** A member whom the host has looked at and who has never been in the house. */
export const personFields = (firstName: string) => ({
  ...{ firstName, lastInitial: '', organisation: null, kind: 'member' },
  ...{ visible: false, checked: true, firstDay: null },
});

/**
 * Puts members into the hub's register, from a further device that the desk pairs; they have never been in
 * the house. Waits until each of these pages knows them.
 */
export async function register(
  door: BrowserContext,
  url: string,
  firstNames: readonly string[],
  pages: readonly Page[],
): Promise<void> {
  await tellHub(
    door,
    url,
    firstNames.map((firstName) => ({ kind: 'person', id: makeId(), fields: personFields(firstName) })),
  );
  for (const page of pages)
    await expect.poll(() => readNames(page)).toEqual(expect.arrayContaining([...firstNames]));
}
