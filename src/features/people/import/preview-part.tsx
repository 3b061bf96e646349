import { useSignal } from '@preact/signals';
import type { ImportPlan } from '../../../domain/people/import-plan.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './import.module.css';
import { countFates, type PreviewRow, rowsIn, type View, views } from './preview.ts';
import { importWords as words } from './words.ts';

const step = 50;

const sayFate = {
  new: words.isNew,
  changed: words.isChanged,
  same: words.isSame,
  unclear: words.isUnclear,
  again: words.isAgain,
  left: words.isLeft,
} as const;

/** What would happen, row by row, with everything that is wrong said at its row. */
export function PreviewPart({ rows, plan }: { rows: readonly PreviewRow[]; plan: ImportPlan }) {
  const chosen = useSignal<View | null>(null);
  const most = useSignal(step);
  const counts = countFates(rows);
  const inView = (view: View) => rowsIn(rows, view);
  const view = chosen.value ?? (inView('look').length > 0 ? 'look' : 'all');
  const shown = inView(view);
  const left = counts.left + counts.unclear;
  return (
    <section class={styles.part} aria-labelledby="happens">
      <h2 id="happens">{words.happens()}</h2>
      <p>{words.counts(counts.new, counts.changed, counts.same)}</p>
      {counts.again + left > 0 && <p>{words.leftOut(counts.again, left)}</p>}
      <p class={styles.quiet}>{words.matching()}</p>
      {counts.new + counts.changed === 0 && <Notice tone="good">{words.nothingNew()}</Notice>}
      <Organisations organisations={plan.organisations} />
      <Choice<View>
        legend={words.show()}
        columns={2}
        options={views.map((value) => ({
          value,
          label: words[value](),
          detail: formatNumber(inView(value).length),
        }))}
        value={view}
        onValue={(value) => {
          chosen.value = value;
          most.value = step;
        }}
      />
      {shown.length === 0 ? (
        <p class={styles.quiet}>{words.nothingHere()}</p>
      ) : (
        <List labelledBy="happens">
          {shown.slice(0, most.value).map((one) => (
            <Row key={one.row.line} {...one} />
          ))}
        </List>
      )}
      {shown.length > most.value && (
        <div>
          <Button
            onClick={() => {
              most.value += step;
            }}
          >
            {words.more(Math.min(step, shown.length - most.value))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Organisations({ organisations }: Pick<ImportPlan, 'organisations'>) {
  if (organisations.length === 0) return null;
  return (
    <details class={styles.organisations} open={organisations.some(({ near }) => near !== undefined)}>
      <summary>{words.newOrganisations(organisations.length)}</summary>
      <ul>
        {organisations.map(({ id, name, near }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {near !== undefined && <span class={styles.note}> – {words.near(near)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({ row, fate, person }: PreviewRow) {
  const name = [row.firstName, row.lastName].filter((part) => part !== '').join(' ');
  return (
    <ListRow
      primary={<bdi>{name === '' ? words.row(row.line) : name}</bdi>}
      secondary={
        <span class={styles.lines}>
          <span>
            {words.row(row.line)}
            {[row.organisation, row.email, row.phone]
              .filter((part) => part !== '')
              .map((part) => (
                <bdi key={part}> · {part}</bdi>
              ))}
          </span>
          {notesOf({ row, fate, person }).map((note) => (
            <span key={note} class={styles.note}>
              {note}
            </span>
          ))}
        </span>
      }
      trailing={<span data-fate={fate}>{sayFate[fate]()}</span>}
    />
  );
}

/** Everything that is to be said of a row. */
function notesOf({ row, fate, person }: PreviewRow): string[] {
  const said = row.notes.map((note) => words[note]());
  if (!person) return said;
  if (fate === 'again') return [words.again(person.group.line), ...said];
  if (fate === 'unclear') return [words.unclear(), ...said];
  if (fate === 'new') return person.hasNamesake ? [...said, words.namesake()] : said;
  const changes = person.changed.map(({ field, from, to }) =>
    words.change(words[field](), from === '' ? words.nothing() : sayValue(from), sayValue(to)),
  );
  return [...changes, person.by === 'mail' ? words.byMail() : words.byName(), ...said];
}

const sayValue = (value: string): string =>
  value === 'member' || value === 'guest' ? words[value]().toLowerCase() : value;
