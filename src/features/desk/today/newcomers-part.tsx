import { useSignal } from '@preact/signals';
import { greet } from '../../../domain/arrival/arrival.ts';
import { type Newcomer, newcomersOf } from '../../../domain/desk/room.ts';
import { cleanText } from '../../../domain/text.ts';
import { formatTime } from '../../../i18n/format.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { save } from '../save.ts';
import { labelOf, nameOf } from '../shared/faces.ts';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import type { RoomNow } from './use-room.ts';
import { WeekGuests } from './week-guests.tsx';
import { words } from './words.ts';

// The name that the page of the house remembers, too: whoever greets there greets here.
const key = 'arrival.greeter';
const greeterHere = liveSetting(key, '');
const longestName = 200;

/** Who is here for the first time, those nobody greets first, each with the button for it. */
export function NewcomersPart({ room }: { room: RoomNow }) {
  const { faces, day, hub } = room;
  /** The visit that waits for the greeter's name; empty for "another name" alone. */
  const asking = useSignal<string | null>(null);
  const name = useSignal('');
  const newcomers = newcomersOf(room, (id) => faces.get(id), day);

  const claim = (visit: string): void => {
    if (greeterHere.value === '') asking.value = visit;
    else void save([greet(visit, greeterHere.value)]);
  };
  const answer = async (): Promise<void> => {
    const [visit, given] = [asking.value, cleanText(name.value).slice(0, longestName)];
    if (visit === null || given === '') return;
    asking.value = null;
    await saveSetting(key, given);
    if (visit !== '') await save([greet(visit, given)]);
  };

  return (
    <Part title={words.newcomers()}>
      {newcomers.length === 0 ? (
        <p class={styles.quiet}>{words.noNewcomers()}</p>
      ) : (
        <List label={words.newcomers()} look="plain">
          {newcomers.map((one) => (
            <ListRow
              key={one.visit}
              primary={<bdi>{nameOf(faces.get(one.person))}</bdi>}
              secondary={[
                labelOf(faces.get(one.person)?.organisation ?? null),
                words.since(formatTime(one.since, hub.timeZone)),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
              trailing={<Greeting one={one} name={nameOf(faces.get(one.person))} onClaim={claim} />}
            />
          ))}
        </List>
      )}
      {newcomers.length > 0 && greeterHere.value !== '' && (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              asking.value = '';
              name.value = '';
            }}
          >
            {words.notMe(greeterHere.value)}
          </Button>
        </div>
      )}
      <WeekGuests />
      <Sheet
        title={words.whoTitle()}
        open={asking.value !== null}
        onClose={() => {
          asking.value = null;
        }}
        actions={
          <Button variant="primary" onClick={() => void answer()}>
            {words.illGreet()}
          </Button>
        }
      >
        <Field
          label={words.firstName()}
          hint={words.whoHint()}
          value={name.value}
          onValue={(text) => {
            name.value = text;
          }}
          onEnter={() => void answer()}
          autoCapitalize="words"
          maxLength={longestName}
          autoFocus
        />
      </Sheet>
    </Part>
  );
}

function Greeting(props: { one: Newcomer; name: string; onClaim: (visit: string) => void }) {
  const { one, name, onClaim } = props;
  if (one.greeter === null)
    return (
      <Button aria-label={words.illGreetWhom(name)} onClick={() => onClaim(one.visit)}>
        {words.illGreet()}
      </Button>
    );
  return (
    <Cluster align="end">
      <span>{words.greets(one.greeter)}</span>
      <Button variant="quiet" onClick={() => void save([greet(one.visit, null)])}>
        {words.giveBack()}
      </Button>
    </Cluster>
  );
}
