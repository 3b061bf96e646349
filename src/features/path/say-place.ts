import type { SoundLevel } from '../../domain/house/house-kinds.ts';
import type { Welcome } from '../../domain/house/place-now.ts';
import { placeWords } from './place-words.ts';

/** A sound level in words. */
export const saySound = (level: SoundLevel | null): string =>
  level === null ? placeWords.unknownSound() : placeWords[level]();

/** Whether one may sit down, in words. */
export const sayWelcome = (welcome: Welcome): string => placeWords[welcome]();
