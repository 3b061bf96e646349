import type { Page } from '@playwright/test';
import { paths as arrivalPaths } from '../../src/features/arrival/paths.ts';
import { paths as pinPaths } from '../../src/features/pins/paths.ts';
import { routePatterns, routes } from '../../src/ui/route-names.ts';
import { calendarFile } from './calendar-file.ts';
import { button, open, type Screen } from './screen.ts';
import { wallScreens } from './wall-screens.ts';

const nameField = (page: Page) => page.getByRole('searchbox', { name: 'Skriv två bokstäver av ditt namn' });

/** Stands for the address of a person's pin: whoever is found first in the hub. */
export const onePin = 'one pin';

/** A file with something of every sort: new, repeated, over a breakfast, long past. */
async function bringCalendar(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Välj en fil').click();
  await (await choosing).setFiles({
    ...{ name: 'kalender.ics', mimeType: 'text/calendar' },
    buffer: Buffer.from(calendarFile()),
  });
  await page.getByRole('heading', { name: 'Nya' }).waitFor();
}

const everywhere: readonly Screen[] = [
  { name: 'accessibility', path: routes.accessibility },
  { name: 'privacy', path: routes.privacy },
  { name: 'this is a pin', path: routePatterns.thisIsAPin.replace(':person', 'somebody-here') },
  { name: 'nowhere', path: '/nowhere' },
  { name: 'gallery is not for everybody', path: routes.gallery },
];

/** On a device that belongs to no hub. */
export const unpairedScreens: readonly Screen[] = [
  { name: 'belongs to no hub', path: routes.home },
  { name: 'belongs to no hub, no code', path: routes.home, act: (page) => button(page, 'Anslut').click() },
  {
    name: 'wrong code',
    path: '/j/wrong-code',
    act: (page) => page.getByText(/Koden stämmer inte/).waitFor(),
  },
  { name: 'pair a door', path: routePatterns.pairDoor.replace(':code', 'wrong-code') },
  { name: 'pair a desk', path: routePatterns.pairDesk.replace(':code', 'wrong-code') },
  { name: 'link', path: routePatterns.link.replace(':code', 'wrong-code') },
  ...everywhere,
];

/** Before there is a hub; their path is the set-up link. */
export const setUpScreens: readonly Screen[] = [
  { name: 'set up', path: '' },
  { name: 'set up, no name', path: '', act: (page) => button(page, 'Öppna hubben').click() },
];

/** On the tablet of the sample hub. */
export const doorScreens: readonly Screen[] = [
  { name: 'door', path: routes.home },
  { name: 'door, names', path: routes.home, act: (page) => nameField(page).fill('an') },
  { name: 'door, nobody', path: routes.home, act: (page) => nameField(page).fill('zzz') },
  {
    name: 'welcome',
    path: routes.home,
    act: async (page) => {
      await nameField(page).fill('an');
      await page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button').first().click();
      await button(page, 'Klart').waitFor();
    },
  },
  { name: 'menu', path: routes.home, act: open('Meny') },
  { name: 'scan', path: arrivalPaths.scan, act: (page) => button(page, 'Försök igen').waitFor() },
  { name: 'new', path: routes.newcomer },
  {
    name: 'new, no name',
    path: routes.newcomer,
    act: (page) => button(page, 'Checka in').click(),
  },
  {
    name: 'new, a title and suggestions',
    path: routes.newcomer,
    act: async (page) => {
      await page.getByLabel('Förnamn').fill('Generaldirektör Anna');
      await page.getByRole('combobox', { name: 'Organisation' }).fill('s');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'group', path: routes.group },
  {
    name: 'group, in',
    path: routes.group,
    act: async (page) => {
      await page.getByLabel('Gruppens namn').fill('Studiebesök från Umeå');
      await page.getByLabel('Förnamn, ett per rad').fill('Aino\nBiret');
      await button(page, 'Checka in alla').click();
      await button(page, 'Skriv ut 2 klädnypor').waitFor();
    },
  },
  { name: 'leave', path: routes.leave },
  {
    name: 'leave, nobody',
    path: routes.leave,
    act: (page) => page.getByRole('searchbox').fill('zzz'),
  },
  {
    name: 'goodbye',
    path: routes.leave,
    act: async (page) => {
      await page.getByRole('searchbox').fill('aino');
      await page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button').first().click();
      await button(page, 'Ångra').waitFor();
    },
  },
  { name: 'plan', path: routes.plan },
  {
    name: 'plan, days',
    path: routes.plan,
    act: async (page) => {
      await page.getByRole('searchbox').fill('an');
      await page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button').first().click();
      await button(page, 'Någon annan').waitFor();
    },
  },
  { name: 'here', path: routes.here },
  { name: 'house', path: routes.house },
  {
    name: 'house, names',
    path: routes.house,
    act: async (page) => {
      await button(page, 'Visa namnen').click();
      await page.getByRole('list', { name: 'Alla i huset' }).waitFor();
    },
  },
  { name: 'erase', path: routes.erase },
  {
    name: 'erase, are you sure',
    path: routes.erase,
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Vem ber om det?' }).fill('an');
      await page.getByRole('option').first().click();
      await open('Ta bort ur hubben')(page);
    },
  },
  { name: 'breakfast', path: routes.breakfast },
  {
    name: 'breakfast, somebody comes',
    path: routes.breakfast,
    act: async (page) => {
      await page.getByRole('combobox', { name: /^Anmäl dig/ }).fill('an');
      await page.getByRole('option').first().click();
      await button(page, 'Klart').waitFor();
    },
  },
  { name: 'turns', path: routes.turns },
  {
    name: 'turns, whose',
    path: routes.turns,
    act: async (page) => {
      await button(page, /^Tilldela: /)
        .first()
        .click();
      await page.getByRole('dialog').getByRole('searchbox').fill('an');
      await page.getByRole('dialog').getByRole('list').getByRole('button').first().waitFor();
    },
  },
  { name: 'kitchen', path: routes.kitchen },
  { name: 'shopping', path: routes.shopping },
  { name: 'mix', path: routes.mix },
  { name: 'breakfast settings', path: routes.breakfastSettings },
  { name: 'breakfast, the host’s list', path: routes.breakfastDesk },
  { name: 'calendar', path: routes.calendar },
  { name: 'calendar, to answer', path: routes.calendarDesk },
  { name: 'calendar, from a file', path: routes.calendarImport, act: bringCalendar },
  { name: 'activity, full', path: routes.activity('sample-activity-3') },
  { name: 'activity, a proposal', path: routes.activity('sample-activity-8') },
  { name: 'activity, nowhere', path: routes.activity('nowhere') },
  {
    name: 'activity, decline',
    path: routes.activity('sample-activity-8'),
    act: open('Tacka nej'),
  },
  {
    name: 'activity, new, no title',
    path: routes.newActivity,
    act: async (page) => {
      await button(page, 'Lägg in').click();
      await page.getByText('Vad ska det heta?').waitFor();
    },
  },
  { name: 'activity, over breakfast', path: routes.newActivityAt('2026-12-02T09.00') },
  { name: 'activity, to change', path: routes.activityEdit('sample-activity-3') },
  { name: 'open house', path: routes.openHouse },
  { name: 'open house, the walk', path: routes.stampWalk },
  { name: 'open house, membership', path: routes.membership },
  { name: 'manifesto', path: routes.manifesto },
  { name: 'open house, the host’s list', path: routes.openHouseDesk },
  { name: 'open house, the morning', path: routes.weekMorning('sample-week') },
  { name: 'open house, settings', path: routes.weekSettings('sample-week') },
  { name: 'open house, counted', path: routes.weekAfter('sample-past-week') },
  { name: 'open house, not over', path: routes.weekAfter('sample-week') },
  { name: 'people', path: routes.people },
  {
    name: 'people, one',
    path: routes.people,
    act: async (page) => {
      await page.getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Egna ord' }).waitFor();
    },
  },
  { name: 'people, a list', path: routes.peopleImport },
  { name: 'people, merge', path: routes.peopleMerge },
  { name: 'people, new members', path: routes.newcomers },
  { name: 'key figures', path: routes.figures },
  {
    name: 'key figures, five years',
    path: routes.figures,
    act: (page) => page.getByRole('radio', { name: 'Fem år' }).check(),
  },
  {
    name: 'key figures, no title',
    path: routes.figures,
    act: async (page) => {
      await button(page, 'Skriv ned något nytt').click();
      await button(page, /^Spara$/).click();
      await page.getByText('Skriv vad det är').waitFor();
    },
  },
  ...wallScreens,
  {
    name: 'pins, a sheet for the morning',
    path: routes.pins,
    act: async (page) => {
      await button(page, /^Lägg till incheckade utan klädnypa/).click();
      await button(page, /^Skriv ut \d+ klädnyp/).waitFor();
    },
  },
  { name: 'calibrate', path: routes.calibrate, act: (page) => button(page, 'Spara').click() },
  { name: 'printing', path: pinPaths.printing },
  { name: 'one pin', path: onePin },
  { name: 'no such pin', path: routes.pin('nobody-like-that') },
  { name: 'house', path: routes.path },
  { name: 'house, signs', path: routes.pathSigns },
  { name: 'house, big screen', path: routes.pathScreen },
  { name: 'house, drawn', path: routes.pathEdit },
  {
    name: 'house, drawn, a place without a way',
    path: routes.pathEdit,
    act: async (page) => {
      await button(page, 'Lägg till plats').click();
      await page.getByText('Skriv ett namn, så att folk hittar hit.').waitFor();
    },
  },
  {
    name: 'house, drawn, what cannot be reached',
    path: routes.pathEdit,
    act: async (page) => {
      await page.getByRole('list', { name: 'Att se över' }).getByRole('button').first().waitFor();
    },
  },
  {
    name: 'house, drawn, a wish',
    path: routes.pathEdit,
    act: async (page) => {
      await page.getByText('Vart leder det man vill göra?').click();
      await button(page, /^Jag vill ha det tyst/).click();
    },
  },
  { name: 'house, the way there', path: routes.pathTo('two-floors-glade') },
  { name: 'today', path: routes.today },
  {
    name: 'today, a task without a word',
    path: routes.today,
    act: async (page) => {
      await button(page, 'Lägg till').click();
      await page.getByText('Skriv vad som ska göras.').waitFor();
    },
  },
  { name: 'introduce', path: routes.introduce },
  { name: 'weekly letter', path: routes.letter },
  { name: 'how the hub is', path: routes.health },
  { name: 'settings', path: routes.settings },
  { name: 'settings, another tablet', path: routes.settings, act: open('Anslut en surfplatta vid dörren') },
  { name: 'settings, another desk', path: routes.settings, act: open('Anslut en värdenhet') },
  { name: 'settings, disconnect', path: routes.settings, act: open('Koppla bort den här enheten') },
  { name: 'sync', path: routes.sync },
  ...everywhere,
];

/** On the phone of somebody who is checked in. */
export const phoneScreens: readonly Screen[] = [
  { name: 'phone', path: routes.home },
  { name: 'phone, my code', path: routes.home, act: open('Min kod') },
  { name: 'phone, menu', path: routes.home, act: open('Meny') },
  { name: 'phone, house', path: routes.path },
  { name: 'phone, house, map', path: `${routes.path}?view=map` },
  { name: 'phone, where am I', path: routes.pathHere },
  {
    name: 'phone, where am I, wrong code',
    path: routes.pathHere,
    act: async (page) => {
      await page.getByLabel('Kod på skylten').fill('QQQ');
      await button(page, 'Här är jag').click();
    },
  },
  { name: 'phone, I want to', path: routes.pathWishes },
  { name: 'phone, I want quiet', path: routes.pathWish('quiet') },
  { name: 'phone, a place', path: routes.pathPlace('two-floors-glade') },
  { name: 'phone, no such place', path: routes.pathPlace('nowhere') },
  { name: 'phone, the way from nowhere', path: routes.pathTo('two-floors-glade') },
  { name: 'phone, a sign that is none', path: routes.pathAt('ZZZ') },
  { name: 'me', path: routes.me },
  { name: 'me, be forgotten', path: routes.me, act: open('Ta bort mig ur hubben') },
  { name: 'phone, here', path: routes.here },
  { name: 'phone, plan', path: routes.plan },
  { name: 'phone, breakfast', path: routes.breakfast },
  { name: 'phone, turns', path: routes.turns },
  { name: 'phone, kitchen', path: routes.kitchen },
  { name: 'phone, shopping', path: routes.shopping },
  { name: 'phone, mix', path: routes.mix },
  { name: 'phone, calendar', path: routes.calendar },
  { name: 'phone, activity, full', path: routes.activity('sample-activity-3') },
  { name: 'phone, activity, new', path: routes.newActivity },
  { name: 'phone, open house', path: routes.openHouse },
  { name: 'phone, the walk', path: routes.stampWalk },
  { name: 'phone, membership', path: routes.membership },
  { name: 'phone, manifesto', path: routes.manifesto },
  { name: 'phone, walls', path: routes.walls },
  { name: 'phone, wall', path: routes.wall('sample-tree') },
  {
    name: 'phone, wall, the journey drawn',
    path: routes.wall('sample-journey'),
    act: (page) => page.getByRole('radio', { name: 'Resan' }).check(),
  },
  { name: 'phone, who ought to talk', path: routes.wallConversations('sample-journey') },
  { name: 'phone, wall, questions', path: routes.wall('sample-questions') },
  { name: 'phone, wall, to write', path: routes.wallAdd('sample-journey') },
  { name: 'phone, settings', path: routes.settings },
  { name: 'phone, sync', path: routes.sync },
  {
    name: 'phone, wrong link',
    path: '/l/wrong-code',
    act: (page) => page.getByText(/Koden stämmer inte/).waitFor(),
  },
];

/** Every address that is walked, and how each address of the app begins. */
export const walkedPaths = [...setUpScreens, ...unpairedScreens, ...doorScreens, ...phoneScreens].map(
  ({ path }) => path,
);
export const pathStarts: readonly string[] = [
  ...Object.values(routes).filter((route) => typeof route === 'string'),
  ...[arrivalPaths.scan, pinPaths.printing],
  ...Object.values(routePatterns)
    .filter((pattern) => pattern !== routePatterns.setUp && pattern !== routePatterns.pin)
    .map((pattern) => pattern.replace(/:.*/, '')),
];
