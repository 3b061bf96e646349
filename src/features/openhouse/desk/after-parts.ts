import type { Zone } from '../../../domain/house/house-kinds.ts';
import { zones } from '../../../domain/house/house-kinds.ts';
import type { WeekCount } from '../../../domain/openhouse/week-count.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { sayDay } from '../say-day.ts';
import { stops } from '../walk/card.ts';
import { stopName } from '../walk/stop-words.ts';
import { afterWords as words } from './after-words.ts';

/** One subject of the counts: what is counted, and how many, in words. */
export interface CountPart {
  readonly title: string;
  readonly text: string;
  /** Empty where all are too few to tell. */
  readonly lines: readonly { readonly key: string; readonly name: string; readonly value: string }[];
}

const zoneName = (zone: string): string => {
  const stop = stops.value.find((one) => one.zone === zone);
  if (stop) return stopName(stop);
  return zones.includes(zone as Zone)
    ? stopName({ zone: zone as Zone, name: '', purpose: '', spot: null })
    : zone;
};

/** Where a place comes on the walk; one that is no more comes last. */
const orderOf = (zone: string): number => {
  const index = stops.value.findIndex((stop) => stop.zone === zone);
  return index < 0 ? stops.value.length : index;
};

/** How many, where 0 stands for none as well as for too few to tell. */
const sayPeople = (people: number): string => (people === 0 ? words.few() : words.atLeast(people));

const rest = (key: string, name: string, people: number) =>
  people === 0 ? [] : [{ key, name, value: sayPeople(people) }];

/** The counts of a week as they are read, on the screen and on paper alike. */
export function countParts(count: WeekCount): CountPart[] {
  return [
    {
      title: words.days(),
      text: words.daysText(),
      lines: count.days.map(({ from, to, people }) => ({
        key: from,
        name: from === to ? sayDay(from) : words.dates(sayDay(from), sayDay(to)),
        value: sayPeople(people),
      })),
    },
    {
      title: words.organisations(),
      text: words.organisationsText(),
      lines: [
        ...count.organisations.map(({ organisation, people }) => ({
          key: organisation,
          name: organisations.value.get(organisation)?.name ?? words.gone(),
          value: sayPeople(people),
        })),
        ...rest('others', words.others(), count.others),
      ],
    },
    {
      title: words.stamps(),
      text: words.stampsText(),
      lines: [
        ...[...count.stamps]
          .sort((a, b) => orderOf(a.zone) - orderOf(b.zone))
          .map(({ zone, people }) => ({
            key: zone,
            name: zoneName(zone),
            value: sayPeople(people),
          })),
        ...rest('others', words.otherStamps(), count.otherStamps),
      ],
    },
    {
      title: words.applications(),
      text: '',
      lines: [{ key: 'applied', name: words.applied(), value: sayPeople(count.applications) }],
    },
  ];
}
