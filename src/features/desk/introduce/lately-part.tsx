import type { Introduction } from '../../../domain/desk/desk-kinds.ts';
import { sayOfPair } from '../../../domain/desk/introduction.ts';
import type { Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { introductionsById } from '../../../local/queries/desk.ts';
import { Button } from '../../../ui/button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { save } from '../save.ts';
import { useFaces } from '../shared/faces.ts';
import { Part } from '../shared/part.tsx';
import { sayPair } from './say-pair.ts';
import { words } from './words.ts';

const most = 10;

/** Those who were introduced, the latest first, as far as they are known. */
export function LatelyPart({ day }: { day: Day }) {
  const done = [...(introductionsById.value?.values() ?? [])]
    .flatMap((one): (Introduction & { met: Day })[] =>
      one.met === null || one.never ? [] : [{ ...one, met: one.met }],
    )
    .sort((x, y) => (x.met < y.met ? 1 : x.met > y.met ? -1 : x.a < y.a ? -1 : 1))
    .slice(0, most);
  const faces = useFaces(done.flatMap(({ a, b }) => [a, b]));
  if (done.length === 0 || !faces) return null;
  return (
    <Part title={words.recently()}>
      <List label={words.recently()} look="plain">
        {done.map(({ a, b, met }) => {
          const pair = sayPair({ a, b }, faces);
          return (
            <ListRow
              key={`${a} ${b}`}
              primary={pair}
              secondary={formatDay(met)}
              trailing={
                <Button
                  variant="quiet"
                  aria-label={words.named(words.takeBack(), pair)}
                  onClick={() => void save([sayOfPair(a, b, 'done', day, true)])}
                >
                  {words.takeBack()}
                </Button>
              }
            />
          );
        })}
      </List>
    </Part>
  );
}
