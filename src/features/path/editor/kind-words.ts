import type { SoundLevel, SpotKind, WayKind, WishKey } from '../../../domain/house/house-kinds.ts';
import { defineWords } from '../../../i18n/words.ts';

const spots = defineWords({
  zone: { sv: 'Plats längs stigen', en: 'Place along the path' },
  room: { sv: 'Mötesrum', en: 'Meeting room' },
  phoneRoom: { sv: 'Telefonrum', en: 'Phone room' },
  desk: { sv: 'Skrivbord', en: 'Desks' },
  coffee: { sv: 'Kaffe', en: 'Coffee' },
  wc: { sv: 'Toalett', en: 'Toilet' },
  entrance: { sv: 'Entré', en: 'Entrance' },
  exit: { sv: 'Utgång', en: 'Exit' },
  lift: { sv: 'Hiss', en: 'Lift' },
  stairs: { sv: 'Trappa', en: 'Stairs' },
  landmark: { sv: 'Landmärke', en: 'Landmark' },
  junction: { sv: 'Korsning', en: 'Junction' },
});

const ways = defineWords({
  floor: { sv: 'Plan väg', en: 'Level way' },
  door: { sv: 'Genom en dörr', en: 'Through a door' },
  ramp: { sv: 'Ramp', en: 'Ramp' },
  stairs: { sv: 'Trappa', en: 'Stairs' },
  lift: { sv: 'Hiss', en: 'Lift' },
});

const sounds = defineWords({
  quiet: { sv: 'Tyst', en: 'Quiet' },
  talk: { sv: 'Samtal', en: 'Talk' },
  lively: { sv: 'Livligt', en: 'Lively' },
});

const wishes = defineWords({
  talk: { sv: 'prata', en: 'talk' },
  listen: { sv: 'lyssna', en: 'listen' },
  ideas: { sv: 'få idéer', en: 'get ideas' },
  build: { sv: 'bygga', en: 'build' },
  quiet: { sv: 'ha det tyst', en: 'be quiet' },
  phone: { sv: 'ringa', en: 'make a call' },
  rest: { sv: 'vila', en: 'rest' },
  pair: { sv: 'ses på tu man hand', en: 'meet two by two' },
  ahead: { sv: 'blicka framåt', en: 'look ahead' },
  coffee: { sv: 'ta en kaffe', en: 'have a coffee' },
  'step-look': { sv: 'se mig om i världen', en: 'look around the world' },
  'step-explore': { sv: 'utforska i samtal', en: 'explore in conversation' },
  'step-frame': { sv: 'ringa in problemet', en: 'frame the problem' },
  'step-generate': { sv: 'ta fram idéer', en: 'generate ideas' },
  'step-deepen': { sv: 'samtala på djupet', en: 'talk in depth' },
  'step-prototype': { sv: 'göra en prototyp', en: 'prototype' },
  'step-test': { sv: 'testa och göra om', en: 'test and iterate' },
  'step-reflect': { sv: 'reflektera för mig själv', en: 'reflect on my own' },
});

/** What kind of spot, way, sound, wish it is, in words. */
export const sayKind = (kind: SpotKind): string => spots[kind]();
export const sayWayKind = (kind: WayKind): string => ways[kind]();
export const saySound = (level: SoundLevel): string => sounds[level]();
export const sayWish = (wish: WishKey): string => wishes[wish]();
