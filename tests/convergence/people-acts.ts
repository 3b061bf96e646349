import type { Fields } from '../../src/domain/change.ts';
import { type Act, nothing, say, somebody } from './act.ts';

/** Two hosts merge the same people and organisations, one way and the other, and take it back again. */
const mergeTwo: Act = async (device, random) => {
  if (device.session()?.role !== 'desk') return nothing;
  const { engine } = device;
  const [kind, of] = random.chance(0.6)
    ? (['personAlias', 'person'] as const)
    : (['organisationAlias', 'organisation'] as const);
  const into = random.pick(device.rows(of))?.id;
  const from = random.pick(device.rows(of))?.id;
  if (!into || !from || into === from) return nothing;
  if (random.chance(0.3)) return say(device, [engine.unmerge(kind, from)], `${from} is not ${into}`);
  const aliases = new Map(
    device.rows(kind).map(({ id, fields }) => [id, (fields as Fields).of as string | null]),
  );
  return say(device, engine.merge(kind, into, [from], aliases).changes, `${from} is ${into}`);
};

/** Somebody says on their phone, or the host for them, what they like to talk about. */
const ownWords: Act = async (device, random) => {
  const person = somebody(device, random);
  if (!person || device.session()?.role === 'door') return nothing;
  const some = (...words: string[]) => words.filter(() => random.chance(0.5));
  const words = {
    interests: some('odling', 'öppna data', 'körsång'),
    asks: some('en jurist'),
    offers: some('kartor', 'klarspråk'),
    introduce: random.chance(0.5),
  };
  return say(device, [device.engine.setInterests(person, words)], `words of ${person}`);
};

/** What is said of people beyond that they come. */
export const peopleActs = { mergeTwo, ownWords } as const satisfies { readonly [name: string]: Act };
