import { arrival } from '../features/arrival/index.ts';
import { breakfast } from '../features/breakfast/index.ts';
import { calendar } from '../features/calendar/index.ts';
import { desk } from '../features/desk/index.ts';
import { figures } from '../features/figures/index.ts';
import { openHouse } from '../features/openhouse/index.ts';
import { path } from '../features/path/index.ts';
import { people } from '../features/people/index.ts';
import { pins } from '../features/pins/index.ts';
import { walls } from '../features/walls/index.ts';
import type { Feature } from '../ui/feature.ts';
import { registerSlots } from '../ui/slots.ts';

/** The features of this app, in the order in which they stand on the first page and in the menu. */
export const features: readonly Feature[] = [
  arrival,
  desk,
  breakfast,
  calendar,
  path,
  openHouse,
  walls,
  pins,
  figures,
  people,
];

for (const { id, slots } of features) if (slots) registerSlots(id, slots);
