import type { Hub } from './hub.ts';
import type { Kitchen } from './kitchen.ts';

type Language = Hub['language'];
type Said = Readonly<Record<Language, string>>;

const tasks: readonly (readonly [id: string, name: Said, help: Said])[] = [
  [
    'coffee',
    { sv: 'Koka kaffe', en: 'Make coffee' },
    {
      sv: 'Två termosar till start, en till vid halv nio.',
      en: 'Two flasks to begin with, one more halfway.',
    },
  ],
  [
    'lay-out',
    { sv: 'Duka fram', en: 'Lay out' },
    {
      sv: 'Bröd, pålägg, frukt och koppar en kvart innan.',
      en: 'Bread, toppings, fruit and cups a quarter before.',
    },
  ],
  [
    'greet',
    { sv: 'Ta emot nya', en: 'Greet newcomers' },
    {
      sv: 'Håll utkik vid dörren och följ med till bordet.',
      en: 'Look out by the door and come along to the table.',
    },
  ],
  [
    'clear-away',
    { sv: 'Plocka undan', en: 'Clear away' },
    { sv: 'Starta disken och torka borden.', en: 'Start the dishwasher and wipe the tables.' },
  ],
];

const diets: readonly (readonly [id: string, name: Said])[] = [
  ['vegetarian', { sv: 'Vegetariskt', en: 'Vegetarian' }],
  ['vegan', { sv: 'Veganskt', en: 'Vegan' }],
  ['lactose', { sv: 'Laktosfritt', en: 'Lactose-free' }],
  ['gluten', { sv: 'Glutenfritt', en: 'Gluten-free' }],
  ['nuts', { sv: 'Nötallergi', en: 'Nut allergy' }],
];

interface Line {
  readonly id: string;
  readonly name: Said;
  readonly unit: Said;
  readonly each: number;
  readonly pack: number;
  readonly notFor?: readonly string[];
  readonly onlyFor?: readonly string[];
}

const grams: Said = { sv: 'g', en: 'g' };
const decilitres: Said = { sv: 'dl', en: 'dl' };
const slices: Said = { sv: 'skivor', en: 'slices' };
const pieces: Said = { sv: 'st', en: 'pcs' };

const ingredients: readonly Line[] = [
  { id: 'bread', name: { sv: 'Bröd', en: 'Bread' }, unit: slices, each: 2, pack: 20, notFor: ['gluten'] },
  {
    id: 'gluten-free-bread',
    name: { sv: 'Glutenfritt bröd', en: 'Gluten-free bread' },
    unit: slices,
    each: 2,
    pack: 12,
    onlyFor: ['gluten'],
  },
  {
    id: 'spread',
    name: { sv: 'Smör', en: 'Butter' },
    unit: grams,
    each: 15,
    pack: 500,
    notFor: ['vegan', 'lactose'],
  },
  {
    id: 'plant-spread',
    name: { sv: 'Växtbaserat bredbart', en: 'Plant-based spread' },
    unit: grams,
    each: 15,
    pack: 400,
    onlyFor: ['vegan', 'lactose'],
  },
  {
    id: 'cheese',
    name: { sv: 'Ost', en: 'Cheese' },
    unit: grams,
    each: 30,
    pack: 500,
    notFor: ['vegan', 'lactose'],
  },
  {
    id: 'hummus',
    name: { sv: 'Hummus', en: 'Hummus' },
    unit: grams,
    each: 40,
    pack: 200,
    onlyFor: ['vegan', 'lactose'],
  },
  { id: 'coffee', name: { sv: 'Kaffe', en: 'Coffee' }, unit: grams, each: 15, pack: 450 },
  {
    id: 'milk',
    name: { sv: 'Mjölk', en: 'Milk' },
    unit: decilitres,
    each: 1,
    pack: 10,
    notFor: ['vegan', 'lactose'],
  },
  {
    id: 'oat-milk',
    name: { sv: 'Havredryck', en: 'Oat milk' },
    unit: decilitres,
    each: 1.5,
    pack: 10,
    onlyFor: ['vegan', 'lactose'],
  },
  { id: 'fruit', name: { sv: 'Frukt', en: 'Fruit' }, unit: pieces, each: 1, pack: 0 },
];

/** What a hub begins with that has said nothing of its kitchen: the same on every device. */
export const usualKitchen = (language: Language): Kitchen => ({
  tasks: tasks.map(([id, name, help]) => ({ id, name: name[language], help: help[language] })),
  diets: diets.map(([id, name]) => ({ id, name: name[language] })),
  ingredients: ingredients.map(({ id, name, unit, each, pack, notFor = [], onlyFor = [] }) => ({
    ...{ id, name: name[language], unit: unit[language], each, pack },
    ...{ notFor: [...notFor], onlyFor: [...onlyFor] },
  })),
  lockHours: 18,
});
