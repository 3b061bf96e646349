import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import { claimReceive, onboardingsLeft } from '../../../domain/breakfast/coming.ts';
import { cleanText } from '../../../domain/text.ts';
import type { Day } from '../../../domain/time.ts';
import { series } from '../../../local/queries/breakfast.ts';
import { onboardingsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import type { RowOf } from '../../../local/row.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { save } from '../save.ts';
import { isHeldOn } from '../upcoming.ts';
import { organisationName, usePeople } from '../use-people.ts';
import { MoveSheet } from './move-sheet.tsx';
import styles from './overview.module.css';
import { partWords } from './part-words.ts';
import { sayDayTitle } from './say.ts';
import { words } from './words.ts';

const key = 'breakfast.receiver';
const receiverHere = liveSetting(key, '');

interface Asking {
  readonly person: string;
  readonly day: Day;
}

/** Newcomers who have booked somebody to show them around, and who of the hosts receives them. */
export function Receiving({ breakfasts }: { breakfasts: readonly Occurrence[] }) {
  const from = today.value;
  const rows = useMemo(() => onboardingsSince(from), [from]).value;
  const wanted = rows
    .filter(({ fields }) => fields.wanted)
    .sort((a, b) =>
      a.fields.day < b.fields.day ? -1 : a.fields.day > b.fields.day ? 1 : a.id < b.id ? -1 : 1,
    );
  const people = usePeople(wanted.map(({ fields }) => fields.person));
  /** Who waits for the receiver's name; `another`: only the name is asked for. */
  const asking = useSignal<Asking | 'another' | null>(null);
  const name = useSignal('');
  const moving = useSignal<Asking | null>(null);
  // Nobody is called somebody for the moment that it takes to read who they are.
  const nameOf = (person: string): string =>
    people ? (people.get(person)?.fields.firstName ?? partWords.noName()) : '';

  const receive = (one: Asking): void => {
    if (receiverHere.value === '') asking.value = one;
    else void save([claimReceive(one.person, one.day, receiverHere.value)]);
  };
  const answer = async (): Promise<void> => {
    const given = cleanText(name.value).slice(0, 200);
    const waiting = asking.value;
    if (given === '' || waiting === null) return;
    asking.value = null;
    name.value = '';
    await saveSetting(key, given);
    if (waiting !== 'another') await save([claimReceive(waiting.person, waiting.day, given)]);
  };
  const tooMany = breakfasts.flatMap(({ day }) => {
    const left = onboardingsLeft(
      series.value,
      wanted.filter(({ fields }) => fields.day === day).map(({ fields }) => fields),
    );
    return left < 0 ? [{ day, text: partWords.tooMany(sayDayTitle(day), -left) }] : [];
  });

  return (
    <section class={styles.part} aria-labelledby="desk-receiving">
      <h2 id="desk-receiving">{partWords.introductions()}</h2>
      {tooMany.map(({ day, text }) => (
        <Notice key={day} tone="warn">
          {text}
        </Notice>
      ))}
      {wanted.length === 0 ? (
        <p class={styles.quiet}>{partWords.noIntroductions()}</p>
      ) : (
        <List labelledBy="desk-receiving">
          {wanted.map((row) => (
            <Row
              key={row.id}
              row={row}
              name={nameOf(row.fields.person)}
              organisation={organisationName(people?.get(row.fields.person)?.fields.organisation ?? null)}
              onReceive={() => receive(row.fields)}
              onMove={() => {
                moving.value = row.fields;
              }}
            />
          ))}
        </List>
      )}
      {wanted.length > 0 && receiverHere.value !== '' && (
        <Button
          variant="quiet"
          onClick={() => {
            asking.value = 'another';
          }}
        >
          {partWords.notMe(receiverHere.value)}
        </Button>
      )}
      {moving.value && (
        <MoveSheet
          key={`${moving.value.person} ${moving.value.day}`}
          who={{ ...moving.value, name: nameOf(moving.value.person) }}
          breakfasts={breakfasts}
          wanted={wanted.map(({ fields }) => fields)}
          onClose={() => {
            moving.value = null;
          }}
        />
      )}
      <Sheet
        title={partWords.whoReceives()}
        open={asking.value !== null}
        onClose={() => {
          asking.value = null;
        }}
        actions={
          <Button variant="primary" onClick={() => void answer()}>
            {partWords.iReceive()}
          </Button>
        }
      >
        <Field
          label={partWords.yourFirstName()}
          hint={partWords.rememberedHere()}
          value={name.value}
          onValue={(text) => {
            name.value = text;
          }}
          onEnter={() => void answer()}
          autoCapitalize="words"
          maxLength={200}
          autoFocus
        />
      </Sheet>
    </section>
  );
}

interface RowProps {
  row: RowOf<'onboarding'>;
  name: string;
  organisation: string;
  onReceive: () => void;
  onMove: () => void;
}

function Row({ row, name, organisation, onReceive, onMove }: RowProps) {
  const { person, day, receiver } = row.fields;
  return (
    <ListRow
      primary={<bdi>{name}</bdi>}
      secondary={
        <>
          {[sayDayTitle(day), isHeldOn(day) ? '' : words.cancelled(), organisation]
            .filter((part) => part !== '')
            .join(' · ')}
          {receiver !== null && <span class={styles.receiver}>{partWords.receives(receiver)}</span>}
        </>
      }
      trailing={
        <Cluster align="end">
          <Button variant="quiet" aria-label={partWords.moveNamed(name)} onClick={onMove}>
            {partWords.move()}
          </Button>
          {receiver === null ? (
            <Button onClick={onReceive}>{partWords.iReceive()}</Button>
          ) : (
            <Button variant="quiet" onClick={() => void save([claimReceive(person, day, null)])}>
              {partWords.giveBack()}
            </Button>
          )}
        </Cluster>
      }
    />
  );
}
