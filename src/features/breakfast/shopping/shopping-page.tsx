import type { ComponentChildren } from 'preact';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { tickBought } from '../../../domain/breakfast/kitchen-rules.ts';
import type { Day } from '../../../domain/time.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { useChosenBreakfast } from '../roster/chosen-breakfast.ts';
import { DayChoice } from '../roster/day-choice.tsx';
import { sayWhy, useExpected } from '../roster/expected.ts';
import { useEatersKept } from '../roster/keep-eaters.ts';
import { rosterWords } from '../roster/words.ts';
import { save } from '../save.ts';
import { type Line, sayAmount, tickedOf, useShoppingList } from './amounts.ts';
import { listAsText, shareText } from './share.ts';
import styles from './shopping.module.css';
import { printShopping } from './shopping-sheet.tsx';
import { words } from './words.ts';

/** What to buy for a breakfast, ticked off together. */
export function Page() {
  useEatersKept();
  const { coming, breakfast, chosen } = useChosenBreakfast();
  const back = { href: routes.breakfast, label: rosterWords.toBreakfast() };
  if (!breakfast)
    return (
      <Scaffold title={words.title()} back={back}>
        <Empty text={rosterWords.none()} detail={rosterWords.noneDetail()} />
      </Scaffold>
    );
  return (
    <ShoppingFor
      breakfast={breakfast}
      back={back}
      choice={
        <DayChoice
          coming={coming}
          day={breakfast.day}
          onDay={(day) => {
            chosen.value = day;
          }}
        />
      }
    />
  );
}

interface ShoppingForProps {
  breakfast: Occurrence;
  back: { href: string; label: string };
  choice: ComponentChildren;
}

function ShoppingFor({ breakfast: { day }, back, choice }: ShoppingForProps) {
  const expected = useExpected(day);
  const lines = useShoppingList(day);
  const done = tickedOf(lines);
  const reason = words.lead(expected.heads, sayWhy(expected));
  const mayTick = session.value?.role !== 'guest';
  const share = async (): Promise<void> => {
    const end = await shareText(listAsText(day, lines, reason));
    if (end === 'copied') void showSnack({ text: words.copied() });
    if (end === 'failed') void showSnack({ text: words.notShared() });
  };
  return (
    <Scaffold
      title={words.title()}
      lead={lines.length > 0 ? reason : undefined}
      back={back}
      actions={
        lines.length > 0 && (
          <>
            <Button icon="printer" onClick={() => void printShopping({ day, lines, reason })}>
              {rosterWords.print()}
            </Button>
            <Button icon="share" onClick={() => void share()}>
              {words.share()}
            </Button>
          </>
        )
      }
    >
      {choice}
      {lines.length === 0 ? (
        <Empty text={words.nothing()} detail={words.nothingDetail()} />
      ) : (
        <>
          <p class={styles.progress} role="status">
            {done === lines.length ? words.allDone() : words.progress(done, lines.length)}
          </p>
          <ShoppingLines day={day} lines={lines} mayTick={mayTick} />
          <p class={styles.quiet}>{mayTick ? words.together() : words.onlyRead()}</p>
        </>
      )}
    </Scaffold>
  );
}

interface ShoppingLinesProps {
  day: Day;
  lines: readonly Line[];
  /** A guest's phone only reads along. */
  mayTick: boolean;
}

function ShoppingLines({ day, lines, mayTick }: ShoppingLinesProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
    <ul role="list" aria-label={words.list()} class={styles.list}>
      {lines.map((line) => (
        <li key={line.ingredient.id}>
          <label class={styles.line}>
            <input
              type="checkbox"
              class={styles.tick}
              checked={line.ticked}
              disabled={!mayTick}
              onChange={(event) =>
                void save([tickBought(day, line.ingredient.id, event.currentTarget.checked)])
              }
            />
            <span class={styles.words}>
              <span class={styles.name}>{line.ingredient.name}</span>
              <span class={styles.quiet}>
                {sayAmount(line)} · {words.forHeads(line.heads)}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
