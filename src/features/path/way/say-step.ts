import type { DirectionStep } from '../../../domain/house/directions.ts';
import type { House } from '../../../domain/house/house.ts';
import { asHubWords } from '../hub-words.tsx';
import { inSentence } from '../in-sentence.ts';
import { words } from './way-words.ts';

/** Metres as one says them: whole ones, and fives from twenty on. */
export const roundMetres = (metres: number): number =>
  metres < 20 ? Math.round(metres) : Math.round(metres / 5) * 5;

/** A walking time in whole minutes, at least one. */
export const roundMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

type Walk = Extract<DirectionStep, { type: 'walk' }>;

const turns = {
  left: words.left,
  right: words.right,
  'slight-left': words['slight-left'],
  'slight-right': words['slight-right'],
  back: words.turnBack,
};

function sayWalk(house: House, step: Walk): string {
  const name = (id: string | null) => {
    const spot = house.spot.get(id ?? '');
    return spot ? inSentence(spot) : null;
  };
  const metres = roundMetres(step.metres);
  const towards = name(step.towards);
  if (step.turn === 'start' && !step.throughDoor)
    return towards === null ? words.start(metres) : words.startTowards(metres, towards);
  if (step.turn === 'start' || step.turn === 'straight')
    return step.throughDoor ? words.throughDoor(metres) : words.straight(metres);
  const at = name(step.at);
  const turn = turns[step.turn]();
  const turned = at === null ? turn : words.at(turn, at);
  return step.throughDoor ? words.turnThroughDoor(turned, metres) : words.turnAndGo(turned, metres);
}

/** At most so many things one passes are worth the words. */
const mostPassed = 2;

function sayPassed(house: House, { past, landmarks, towards, at }: Walk): string {
  // What one turns at or sets out towards has been said.
  const said = [at, towards].flatMap((id) => house.spot.get(id ?? '')?.name.toLocaleLowerCase() ?? []);
  const places = past.flatMap((id) => {
    const spot = house.spot.get(id);
    return spot ? [words.past(inSentence(spot))] : [];
  });
  // The hub's own words say best what one passes.
  const passed = [...new Set([...landmarks.map(asHubWords), ...places])].filter((text) => {
    const small = text.toLocaleLowerCase();
    return !said.some((name) => small.includes(name));
  });
  return passed.length === 0 ? '' : `, ${passed.slice(0, mostPassed).join(` ${words.and()} `)}`;
}

/** "övervåningen", "the ground floor". */
function sayFloor(house: House, id: string): string {
  const name = inSentence({ name: house.floor.get(id)?.name ?? '', kind: 'landmark' });
  return /^(?!the ).*floor$/.test(name) ? `the ${name}` : name;
}

/** A step of the directions as a sentence. */
export function sayStep(house: House, step: DirectionStep): string {
  if (step.type === 'walk') return `${sayWalk(house, step)}${sayPassed(house, step)}.`;
  if (step.type === 'arrive') {
    const spot = house.spot.get(step.spot);
    return `${words.arrive(spot ? inSentence(spot) : '')}.`;
  }
  return `${words[step.type](Math.abs(step.storeys), step.storeys > 0, sayFloor(house, step.floor))}.`;
}
