import { useSignal } from '@preact/signals';
import { formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { house } from '../house.ts';
import { sayRefusal } from '../save-words.ts';
import { claim, greeterHere, rememberGreeter } from './greeter.ts';
import styles from './staff.module.css';
import { words } from './words.ts';

/** Somebody who is here for the first time ever, today. */
export interface FirstVisit {
  readonly visit: string;
  readonly firstName: string;
  readonly organisation: string;
  readonly hostName: string;
  readonly purpose: string;
  /** Epoch ms. */
  readonly since: number;
  /** First name of whoever greets, or null. */
  readonly greeter: string | null;
}

const sayMore = ({ organisation, hostName, purpose }: FirstVisit): string =>
  [organisation, purpose, hostName === '' ? '' : words.guestOf(hostName)]
    .filter((part) => part !== '')
    .join(' · ');

/** Today's newcomers, each with somebody who greets, or the button for it. */
export function FirstVisits({ visits }: { visits: readonly FirstVisit[] }) {
  /** The visit that waits for the greeter's name; empty for "another name" alone. */
  const asking = useSignal<string | null>(null);
  const name = useSignal('');

  const set = async (visit: string, greeter: string | null): Promise<void> => {
    const done = await claim(visit, greeter);
    if (!done.ok) void showSnack({ text: sayRefusal(done.code) });
  };
  const iGreet = (visit: string): void => {
    if (greeterHere.value !== '') void set(visit, greeterHere.value);
    else asking.value = visit;
  };
  const answer = async (): Promise<void> => {
    const visit = asking.value;
    if (name.value.trim() === '' || visit === null) return;
    asking.value = null;
    await rememberGreeter(name.value);
    if (visit !== '') await set(visit, greeterHere.value);
  };

  return (
    <section aria-labelledby="first-visits">
      <h2 id="first-visits" class={styles.heading}>
        {words.firstVisits()}
      </h2>
      {visits.length === 0 ? (
        <p class={styles.quiet}>{words.noFirst()}</p>
      ) : (
        <List labelledBy="first-visits">
          {visits.map((first) => (
            <ListRow
              key={first.visit}
              leading={formatTime(first.since, house.value.timeZone)}
              primary={<bdi>{first.firstName}</bdi>}
              secondary={sayMore(first) === '' ? undefined : sayMore(first)}
              trailing={
                first.greeter === null ? (
                  <Button onClick={() => iGreet(first.visit)}>{words.illGreet()}</Button>
                ) : (
                  <Cluster align="end">
                    <span>{words.greets(first.greeter)}</span>
                    <Button variant="quiet" onClick={() => void set(first.visit, null)}>
                      {words.giveBack()}
                    </Button>
                  </Cluster>
                )
              }
            />
          ))}
        </List>
      )}
      {visits.length > 0 && greeterHere.value !== '' && (
        <Button
          variant="quiet"
          onClick={() => {
            asking.value = '';
            name.value = '';
          }}
        >
          {words.notMe(greeterHere.value)}
        </Button>
      )}
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
          hint={words.whoLead()}
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
