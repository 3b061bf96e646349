import { useEffect, useState } from 'preact/hooks';
import { breakfastOn, breakfastsFrom } from '../../../domain/breakfast/breakfast.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import type { LetterActivity, LetterFacts } from '../../../domain/desk/letter-draft.ts';
import { mondayOf } from '../../../domain/desk/letter-week.ts';
import type { House } from '../../../domain/house/house.ts';
import type { Person } from '../../../domain/person.ts';
import { addDays, type Day, instantOf } from '../../../domain/time.ts';
import { isUp } from '../../../domain/walls/wall-rules.ts';
import { activities, turnouts } from '../../../local/queries/activities.ts';
import { attendances, breakfastRules, kitchen } from '../../../local/queries/breakfast.ts';
import { turnsOn } from '../../../local/queries/breakfast-day.ts';
import { readNewcomers } from '../../../local/queries/desk.ts';
import { house } from '../../../local/queries/house.ts';
import { hub } from '../../../local/queries/hub.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { clockTick } from '../../../local/time.ts';

/** What this device knows of the week that was and the one to come, without newcomers and the story. */
export type KnownFacts = Omit<LetterFacts, 'newcomers' | 'named' | 'story'>;

const placeOf = ({ fields }: ActivityRow, places: House | undefined): string =>
  places?.spot.get(fields.spot)?.name ?? fields.place;

/**
 * Read it while drawing: it follows what it has read. What was is what is over by now, all else of these two weeks
 * comes. Null until the hub and its calendar are read.
 */
export function knownFacts(day: Day): KnownFacts | null {
  const [settings, rules, rows] = [hub.value?.fields, breakfastRules.value, activities.value];
  if (!settings || !rows || !rules) return null;
  const { timeZone } = settings;
  const [monday, now] = [mondayOf(day), clockTick.value];
  const start = (of: Day): number => instantOf(of, '00:00', timeZone);
  const [from, next, end] = [start(monday), start(addDays(monday, 7)), start(addDays(monday, 14))];
  const came = new Map(turnouts.value.map(({ id, fields }) => [id, fields.came]));
  const held = (isOver: boolean): LetterActivity[] =>
    rows
      .filter(({ fields: { state, starts, ends } }) => {
        const isOfThese = state === 'agreed' && starts >= from && starts < end;
        return isOfThese && ends <= now === isOver;
      })
      .map((row) => ({
        ...{ title: row.fields.title, starts: row.fields.starts, ends: row.fields.ends },
        ...{ place: placeOf(row, house.value), came: came.get(row.id) ?? null },
      }));
  const ofWeek = Array.from({ length: 7 }, (_, n) => addDays(monday, n)).find((on) => breakfastOn(rules, on));
  const counted = attendances.value.find(({ fields }) => fields.day === ofWeek)?.fields.came;
  return {
    ...{ hub: settings.name, timeZone, day },
    past: held(true),
    breakfastCame: counted ?? null,
    walls: walls.value
      .filter(({ fields }) => fields.state === 'published')
      .map(({ id, fields }) => ({
        title: fields.title,
        count: contributionsOf(id).value.filter(
          (one) => isUp(one.fields) && one.fields.at >= from && one.fields.at < next,
        ).length,
      })),
    coming: held(false),
    breakfast: nextBreakfast(day, now, end),
  };
}

function nextBreakfast(from: Day, now: number, end: number): LetterFacts['breakfast'] {
  const rules = breakfastRules.value;
  const one =
    rules && breakfastsFrom(rules, from, 2).find(({ cancelled, ends }) => cancelled === null && ends > now);
  if (!one || one.starts >= end) return null;
  const taken = new Set(
    turnsOn(one.day).value.flatMap(({ fields }) =>
      !fields.backup && fields.holder.person !== null ? [fields.task] : [],
    ),
  );
  const free = kitchen.value.tasks.filter(({ id }) => !taken.has(id)).map(({ name }) => name);
  return { starts: one.starts, ends: one.ends, free };
}

/** Those whose first day was in the week of a day, by id; null until they are read. */
export function useNewcomers(day: Day): ReadonlyMap<string, Person> | null {
  const [found, setFound] = useState<ReadonlyMap<string, Person> | null>(null);
  const monday = mondayOf(day);
  useEffect(() => {
    let isHere = true;
    readNewcomers(monday, addDays(monday, 6)).then(
      (newcomers) => isHere && setFound(newcomers),
      (error: unknown) => console.error('desk: the week’s newcomers were not read', error),
    );
    return () => {
      isHere = false;
    };
  }, [monday]);
  return found;
}
