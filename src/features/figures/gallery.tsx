import type { Figure } from '../../domain/figures/figure.ts';
import { addDays } from '../../domain/time.ts';
import { Stack } from '../../ui/stack.tsx';
import { Part } from './leaving/leaving-part.tsx';
import { Answers, From, Lately, OverTime, When } from './parts.tsx';
import { Bars } from './plots/bars.tsx';

const day = '2026-11-22';
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const few: Figure = {
  ...{ day, weeks: 1, visits: 0, people: 0, recurring: 0, core: 0, newcomers: 0, mix: [], others: 0 },
  ...{ hours: [], met: 0, ties: 0 },
  back: { yes: 0, maybe: 0, no: 0 },
  recommend: { yes: 0, maybe: 0, no: 0 },
};

const many: Figure = {
  ...few,
  ...{ weeks: 4, visits: 385, people: 240, recurring: 150, core: 85, newcomers: 40, others: 70 },
  ...{ mix: [{ organisation: 'gone', people: 170 }], met: 120, ties: 15 },
  hours: [1, 2, 3, 4, 5].flatMap((weekday) =>
    [7, 8, 9, 10, 13, 18].map((hour) => ({ weekday, hour, visits: 5 * (weekday + hour) })),
  ),
  back: { yes: 80, maybe: 10, no: 5 },
};

const years = Array.from({ length: 261 }, (_, n): Figure => {
  const size = 100 + Math.round(60 * Math.sin(n / 8)) + n;
  return { ...many, day: addDays(day, (n - 260) * 7), people: size, recurring: size * 0.6, core: size * 0.3 };
});

/** The figures of a house with too few to tell, of a full one, over five years, with a name that is too long. */
export function Gallery() {
  return (
    <Stack gap={5}>
      {[few, many].map((figure) => (
        <Stack key={figure.weeks} gap={4}>
          <Lately figure={figure} />
          <When figure={figure} />
          <From figure={figure} />
          <Answers figures={[figure]} />
        </Stack>
      ))}
      <OverTime figures={[many]} />
      <OverTime figures={years} />
      <Bars
        bars={[
          { key: 'long', name: long, value: 25 },
          { key: 'zero', name: 'Berg', value: 0 },
        ]}
      />
      <Part />
    </Stack>
  );
}
