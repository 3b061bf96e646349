import { routes } from '../../src/ui/route-names.ts';
import { button, type Screen } from './screen.ts';

/** What walls can show on the tablet of the sample hub. */
export const wallScreens: readonly Screen[] = [
  { name: 'walls', path: routes.walls },
  { name: 'wall, a tree', path: routes.wall('sample-tree') },
  { name: 'wall, a journey', path: routes.wall('sample-journey') },
  { name: 'wall, questions', path: routes.wall('sample-questions') },
  { name: 'wall, nowhere', path: routes.wall('nowhere') },
  { name: 'wall, a tree on a big screen', path: routes.wallScreen('sample-tree') },
  { name: 'wall, questions on a big screen', path: routes.wallScreen('sample-questions') },
  { name: 'wall, to write', path: routes.wallAdd('sample-tree') },
  {
    name: 'wall, names, a title and too much',
    path: routes.wallAdd('sample-tree'),
    act: async (page) => {
      await page.getByLabel('Ditt tips på bladet').fill('ord '.repeat(50));
      await button(page, 'Häng upp').click();
      await page.getByRole('combobox', { name: 'Förnamn' }).fill('Direktör Anna');
      await page.getByRole('combobox', { name: 'Organisation' }).fill('s');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'wall, an answer', path: `${routes.wallAdd('sample-questions')}?answer=nowhere` },
  {
    name: 'wall, from paper',
    path: routes.wallPaper('sample-tree'),
    act: async (page) => {
      await page.getByRole('radio').first().check();
      await page.getByLabel('Det som står på bladet').fill('Ett blad av papper');
      await page.keyboard.press('Enter');
      await button(page, 'Ångra det senaste').waitFor();
    },
  },
  { name: 'wall, who ought to talk', path: routes.wallConversations('sample-journey') },
  { name: 'wall, to print', path: routes.wallPrint('sample-tree') },
  { name: 'wall, to take home', path: routes.wallTakeHome('sample-journey') },
  { name: 'wall, nothing to take home', path: routes.wallTakeHome('nowhere') },
  { name: 'wall, settings', path: routes.wallSettings('sample-journey') },
  { name: 'wall, to look through', path: routes.wallLook('sample-questions') },
  {
    name: 'wall, to correct',
    path: routes.wallLook('sample-tree'),
    act: async (page) => {
      await button(page, 'Rätta').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'wall, templates', path: routes.newWall },
  {
    name: 'wall, new, no title',
    path: routes.newWall,
    act: async (page) => {
      await button(page, /^Resan/).click();
      await page.getByLabel('Titel').fill('');
      await button(page, 'Förhandsgranska').click();
      await page.getByText('Väggen behöver en titel.').waitFor();
    },
  },
];
