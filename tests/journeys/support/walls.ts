import { expect, type Locator, type Page } from '@playwright/test';
import { makeId, phoneOwner } from '../../../src/domain/id.ts';
import type { Session } from '../../../src/protocol/messages.ts';
import { changeToRow } from '../../../src/protocol/row.ts';
import { makeStamp } from '../../../src/protocol/stamp.ts';
import { newDevice } from '../../support/api-device.ts';
import type { TestHub } from '../../support/hub.ts';
import type { Device } from './devices.ts';

/** What a host chooses of a wall besides its template's words. */
export interface WallWishes {
  /** The host looks before others see anything. */
  readonly looksFirst?: boolean;
}

/** At the desk: makes the Culture Tree from its template, looks at it and opens it. Answers the wall's id. */
export async function openTree(page: Page, hub: TestHub, { looksFirst }: WallWishes = {}): Promise<string> {
  await page.goto(`${hub.url}/walls`);
  await page.getByRole('link', { name: 'Ny vägg' }).click();
  await page.getByRole('button', { name: /^Kulturträdet/ }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Kulturträdet');
  if (looksFirst) await page.getByRole('radio', { name: /^När du har tittat/ }).check();
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  await expect(page.getByText('Ingen annan ser den förrän du öppnar den', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Öppna väggen' }).click();
  await expect(page.getByRole('link', { name: 'Häng upp ett blad', exact: true })).toBeVisible();
  await sendMessagesAway(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** A phone that has never been here scans the wall's code: it is let in, and led straight to writing. */
export async function comeByCode({ page }: Device, hub: TestHub, door: Session, wall: string): Promise<void> {
  await page.goto(`${hub.url}/j/${door.join}?to=${encodeURIComponent(`/walls/${wall}/add`)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Häng upp ett blad' })).toBeVisible();
}

/** What a leaf says, and where. */
export interface LeafWords {
  readonly branch: 'Vanor' | 'Ritualer' | 'Förutsättningar';
  readonly text: string;
  readonly name?: string;
}

/** On the page for writing: hangs a leaf up, and waits until the wall shows it. */
export async function hangLeaf(page: Page, { branch, text, name }: LeafWords): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${branch}`) }).check();
  await page.getByLabel('Ditt tips på bladet').fill(text);
  if (name !== undefined) await page.getByLabel('Förnamn').fill(name);
  await page.getByRole('button', { name: 'Häng upp' }).click();
  await expect(page.getByText(/^Upphängt/)).toBeVisible();
  await expect(leaf(page, text)).toBeVisible();
  await sendMessagesAway(page);
}

/** Messages wait while the pointer is over them, and what lies under them cannot be reached. */
export async function sendMessagesAway(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Ta bort meddelandet' });
  for (let left = await buttons.count(); left > 0; left = await buttons.count())
    await buttons.first().click();
}

/** A leaf in the outline of the wall that is shown. */
export const leaf = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: text });

/** Goes to a page of a wall on the page's own hub. */
export async function goToWall(page: Page, wall: string, part = ''): Promise<void> {
  await page.goto(new URL(`/walls/${wall}${part}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Leaves from a phone that is not in the room: another device of the hub hangs them up, one text each. */
export async function hangElsewhere(
  hub: TestHub,
  door: Session,
  wall: string,
  leaves: readonly LeafWords[],
): Promise<void> {
  const phone = await newDevice(hub.url, '/api/join', { code: door.join });
  const at = Date.now();
  const rows = leaves.map(({ branch, text, name = null }) => {
    const fields = {
      ...{ wall, place: placeIds[branch], parent: null, text, more: '', help: '', name, organisation: null },
      ...{ by: phoneOwner(phone.session.device), at, shown: true, paper: false, thanked: [], closed: false },
    };
    return changeToRow('contribution', makeId(), fields, makeStamp(at, 0, phone.session.device));
  });
  const reply = await phone.push(...rows);
  for (const { status } of reply.results) expect(['accepted', 'merged']).toContain(status);
}

/** As the template names its branches, and as it knows them. */
const placeIds = { Vanor: 'habits', Ritualer: 'rituals', Förutsättningar: 'conditions' } as const;
