import { expect, type Locator, type Page } from '@playwright/test';

/** Who comes in. */
export interface Newcomer {
  readonly firstName: string;
  readonly organisation?: string;
  /** Whose guest, in their own words. */
  readonly host?: string;
  /** Shows that they are here; nobody does unless they say so. */
  readonly isShown?: boolean;
}

/** The line that says what is saved and what waits. */
export const syncLine = (page: Page): Locator => page.getByRole('link', { name: /^Sparat här/ });

/** The button beside the line. */
export const syncNow = (page: Page): Locator =>
  page.getByRole('contentinfo').getByRole('button', { name: 'Synka nu' });

/** Waits until the device says that the hub has everything. */
export const allShared = (page: Page): Promise<void> => expect(syncLine(page)).toContainText('allt är delat');

/** The door's heading while somebody is being welcomed. */
export const welcome = (page: Page, firstName: string): Locator =>
  page.getByRole('heading', { level: 1, name: `Välkommen, ${firstName}!` });

/** The field of the door at rest. */
export const nameField = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Skriv två bokstäver av ditt namn' });

/** Back from the welcome to the door at rest. */
export async function done(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klart' }).click();
  await expect(nameField(page)).toBeVisible();
}

/** Writes somebody in at the door as new, from the door at rest until the welcome stands there. */
export async function writeInNew(page: Page, newcomer: Newcomer): Promise<void> {
  await page.getByRole('link', { name: 'Jag är ny här' }).click();
  await fillNewcomer(page, newcomer);
  await page.getByRole('button', { name: 'Checka in' }).click();
  await expect(welcome(page, newcomer.firstName)).toBeVisible();
}

/** Writes on the page for newcomers. */
export async function fillNewcomer(page: Page, newcomer: Newcomer): Promise<void> {
  await page.getByLabel('Förnamn').fill(newcomer.firstName);
  if (newcomer.organisation !== undefined)
    await page.getByRole('combobox', { name: 'Organisation' }).fill(newcomer.organisation);
  if (newcomer.host !== undefined)
    await page.getByRole('combobox', { name: 'Vems gäst är du?' }).fill(newcomer.host);
  if (newcomer.isShown) await page.getByRole('switch', { name: 'Visa att jag är här' }).check();
}

/** Two letters and a tap: checks in somebody the hub knows. */
export async function checkIn(page: Page, firstName: string): Promise<void> {
  await nameField(page).fill(firstName.slice(0, 2));
  await page
    .getByRole('list', { name: 'Tryck på ditt namn' })
    .getByRole('button', { name: firstName })
    .click();
}

/** On a phone that has joined: says whose it is. */
export async function introduce(page: Page, newcomer: Newcomer): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Vem är du?' })).toBeVisible();
  await fillNewcomer(page, newcomer);
  await page.getByRole('button', { name: 'Det här är jag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Hej ${newcomer.firstName}!` })).toBeVisible();
}

/** On somebody's own phone: checks them in. */
export async function checkInByPhone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Checka in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Checka ut' })).toBeVisible();
}

/** Opens the staff's page and answers the list of everybody in the house. */
export async function openRollCall(page: Page): Promise<Locator> {
  await page.goto(new URL('/house', page.url()).href);
  await page.getByRole('button', { name: 'Visa namnen' }).click();
  const list = page.getByRole('list', { name: 'Alla i huset' });
  await expect(page.getByRole('heading', { name: 'Alla i huset' })).toBeVisible();
  return list;
}

/** Those who show themselves, on the page of who is here. */
export const shownList = (page: Page): Locator => page.getByRole('list', { name: 'Visar att de är här' });
