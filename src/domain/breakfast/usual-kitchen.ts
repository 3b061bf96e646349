import type { Hub } from '../hub.ts';
import type { Kitchen } from './kitchen.ts';

type Language = Hub['language'];
type Said = Readonly<Record<Language, string>>;

/** A name in both languages. */
const said = (sv: string, en: string): Said => ({ sv, en });

const tasks = [
  {
    id: 'coffee',
    name: said('Koka kaffe', 'Make coffee'),
    help: said(
      'Två termosar till start, en till vid halv nio.',
      'Two flasks to begin with, one more halfway.',
    ),
  },
  {
    id: 'lay-out',
    name: said('Duka fram', 'Lay out'),
    help: said(
      'Bröd, pålägg, frukt och koppar en kvart innan.',
      'Bread, toppings, fruit and cups a quarter before.',
    ),
  },
  {
    id: 'greet',
    name: said('Ta emot nya', 'Greet newcomers'),
    help: said(
      'Håll utkik vid dörren och följ med till bordet.',
      'Look out by the door and come along to the table.',
    ),
  },
  {
    id: 'clear-away',
    name: said('Plocka undan', 'Clear away'),
    help: said('Starta disken och torka borden.', 'Start the dishwasher and wipe the tables.'),
  },
];

const diets = [
  { id: 'vegetarian', name: said('Vegetariskt', 'Vegetarian') },
  { id: 'vegan', name: said('Veganskt', 'Vegan') },
  { id: 'lactose', name: said('Laktosfritt', 'Lactose-free') },
  { id: 'gluten', name: said('Glutenfritt', 'Gluten-free') },
  { id: 'nuts', name: said('Nötallergi', 'Nut allergy') },
];

const grams = said('g', 'g');
const decilitres = said('dl', 'dl');
const slices = said('skivor', 'slices');
const pieces = said('st', 'pcs');

/** Who eats nothing with milk in it. */
const noMilk = ['vegan', 'lactose'];

interface Line {
  readonly id: string;
  readonly name: Said;
  readonly unit: Said;
  readonly each: number;
  readonly pack: number;
  readonly notFor?: readonly string[];
  readonly onlyFor?: readonly string[];
}

const ingredients: readonly Line[] = [
  { id: 'bread', name: said('Bröd', 'Bread'), unit: slices, each: 2, pack: 20, notFor: ['gluten'] },
  {
    ...{ id: 'gluten-free-bread', name: said('Glutenfritt bröd', 'Gluten-free bread') },
    ...{ unit: slices, each: 2, pack: 12, onlyFor: ['gluten'] },
  },
  { id: 'spread', name: said('Smör', 'Butter'), unit: grams, each: 15, pack: 500, notFor: noMilk },
  {
    ...{ id: 'plant-spread', name: said('Växtbaserat bredbart', 'Plant-based spread') },
    ...{ unit: grams, each: 15, pack: 400, onlyFor: noMilk },
  },
  { id: 'cheese', name: said('Ost', 'Cheese'), unit: grams, each: 30, pack: 500, notFor: noMilk },
  { id: 'hummus', name: said('Hummus', 'Hummus'), unit: grams, each: 40, pack: 200, onlyFor: noMilk },
  { id: 'coffee', name: said('Kaffe', 'Coffee'), unit: grams, each: 15, pack: 450 },
  { id: 'milk', name: said('Mjölk', 'Milk'), unit: decilitres, each: 1, pack: 10, notFor: noMilk },
  {
    ...{ id: 'oat-milk', name: said('Havredryck', 'Oat milk') },
    ...{ unit: decilitres, each: 1.5, pack: 10, onlyFor: noMilk },
  },
  { id: 'fruit', name: said('Frukt', 'Fruit'), unit: pieces, each: 1, pack: 0 },
];

/** What a hub begins with that has said nothing of its kitchen: the same on every device. */
export const usualKitchen = (language: Language): Kitchen => ({
  tasks: tasks.map(({ id, name, help }) => ({ id, name: name[language], help: help[language] })),
  diets: diets.map(({ id, name }) => ({ id, name: name[language] })),
  ingredients: ingredients.map(({ id, name, unit, each, pack, notFor = [], onlyFor = [] }) => ({
    ...{ id, name: name[language], unit: unit[language], each, pack },
    ...{ notFor: [...notFor], onlyFor: [...onlyFor] },
  })),
  lockHours: 18,
});
