import { useMemo } from 'preact/hooks';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { isPersonal } from '../../../domain/role.ts';
import type { Day } from '../../../domain/time.ts';
import { formatTime } from '../../../i18n/format.ts';
import { breakfastRules, kitchen } from '../../../local/queries/breakfast.ts';
import { eatersOn, turnsOn } from '../../../local/queries/breakfast-day.ts';
import { session } from '../../../local/session.ts';
import { BigNumber } from '../../../ui/big-number.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDayTitle } from '../overview/say.ts';
import { useChosenBreakfast } from '../roster/chosen-breakfast.ts';
import { sayWhy, useExpected } from '../roster/expected.ts';
import { useEatersKept } from '../roster/keep-eaters.ts';
import { sayFace } from '../roster/people.ts';
import { rosterOf } from '../roster/roster.ts';
import { rosterWords } from '../roster/words.ts';
import { tickedOf, useShoppingList } from '../shopping/amounts.ts';
import { printRoster } from '../turns/roster-sheet.tsx';
import { countDiets } from './diet-counts.ts';
import styles from './kitchen.module.css';
import { words } from './words.ts';

/** What the kitchen has to know, big enough to be read with full hands. */
export function Page() {
  useEatersKept();
  const { breakfast } = useChosenBreakfast();
  const back = { href: routes.breakfast, label: rosterWords.toBreakfast() };
  if (!breakfast)
    return (
      <Scaffold title={words.title()} back={back}>
        <Empty text={rosterWords.none()} detail={rosterWords.noneDetail()} />
      </Scaffold>
    );
  return <KitchenOf breakfast={breakfast} back={back} />;
}

interface KitchenOfProps {
  breakfast: Occurrence;
  back: { href: string; label: string };
}

function KitchenOf({ breakfast, back }: KitchenOfProps) {
  const { day, starts, ends } = breakfast;
  const timeZone = breakfastRules.value?.timeZone ?? 'UTC';
  const expected = useExpected(day);
  return (
    <Scaffold
      title={words.title()}
      lead={rosterWords.time(sayDayTitle(day), formatTime(starts, timeZone), formatTime(ends, timeZone))}
      back={back}
      width="wide"
      actions={
        <>
          {!isPersonal(session.value?.role) && (
            <Button icon="printer" onClick={() => void printRoster(breakfast)}>
              {words.printRoster()}
            </Button>
          )}
          <LinkButton href={`${routes.turns}?day=${day}`}>{rosterWords.turns()}</LinkButton>
          <LinkButton href={`${routes.shopping}?day=${day}`}>{rosterWords.shopping()}</LinkButton>
        </>
      }
    >
      <div class={styles.kitchen}>
        <div class={styles.side}>
          <BigNumber
            value={expected.heads}
            label={rosterWords.expected()}
            detail={sayWhy(expected)}
            tone="moss"
          />
          <Diets day={day} />
          <ShoppingState day={day} />
        </div>
        <WhoDoesWhat day={day} />
      </div>
    </Scaffold>
  );
}

function Diets({ day }: { day: Day }) {
  const eaters = useMemo(() => eatersOn(day), [day]).value;
  const counts = countDiets(eaters?.diets ?? [], kitchen.value.diets);
  return (
    <section aria-labelledby="kitchen-diets">
      <h2 id="kitchen-diets" class={styles.heading}>
        {words.diets()}
      </h2>
      {counts.length === 0 ? (
        <p>{eaters ? words.dietsNone() : words.dietsUnknown()}</p>
      ) : (
        <>
          <dl class={styles.diets}>
            {counts.map(({ diet, count }) => (
              <div key={diet?.id ?? ''} class={styles.diet}>
                <dt>{diet?.name ?? words.otherDiet()}</dt>
                <dd class={styles.count}>{count}</dd>
              </div>
            ))}
          </dl>
          <p class={styles.quiet}>{words.dietsNote()}</p>
        </>
      )}
    </section>
  );
}

function ShoppingState({ day }: { day: Day }) {
  const lines = useShoppingList(day);
  const missing = lines.filter(({ ticked }) => !ticked).map(({ ingredient }) => ingredient.name);
  return (
    <section aria-labelledby="kitchen-shopping">
      <h2 id="kitchen-shopping" class={styles.heading}>
        {words.shopping()}
      </h2>
      <p class={styles.state}>
        {lines.length === 0 ? words.nothingToBuy() : words.bought(tickedOf(lines), lines.length)}
      </p>
      {missing.length > 0 && missing.length < lines.length && (
        <p class={styles.quiet}>{words.missing(missing.join(', '))}</p>
      )}
    </section>
  );
}

function WhoDoesWhat({ day }: { day: Day }) {
  const roster = rosterOf(
    day,
    kitchen.value.tasks,
    turnsOn(day).value.map(({ fields }) => fields),
  );
  return (
    <section aria-labelledby="kitchen-who">
      <h2 id="kitchen-who" class={styles.heading}>
        {words.who()}
      </h2>
      <List labelledBy="kitchen-who">
        {roster.map(({ task, main, backup }) => (
          <ListRow
            key={task.id}
            size="big"
            primary={task.name}
            secondary={
              <>
                <bdi class={styles.holder}>
                  {main.holder === null ? rosterWords.free() : sayFace(main.holder)}
                </bdi>
                {backup.holder !== null && (
                  <span class={styles.backup}>{words.backup(sayFace(backup.holder))}</span>
                )}
              </>
            }
          />
        ))}
      </List>
    </section>
  );
}
