import { useSignal } from '@preact/signals';
import { greet } from '../../../domain/arrival/arrival.ts';
import { greetOn } from '../../../domain/openhouse/coming.ts';
import type { MorningGuest } from '../../../domain/openhouse/morning.ts';
import { cleanText } from '../../../domain/text.ts';
import { formatTime } from '../../../i18n/format.ts';
import { hub } from '../../../local/queries/hub.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import parts from '../parts.module.css';
import { save } from '../save.ts';
import styles from './desk.module.css';
import { byName, type GuestFace } from './guest-faces.ts';
import { morningWords as words } from './morning-words.ts';

/** Who greets at this tablet; the page of the house's newcomers remembers the same. */
const key = 'arrival.greeter';
const greeterHere = liveSetting(key, '');
const longest = 200;

/** "I'll greet": said of the visit once somebody has come, of their sign-up before. */
const greeting = ({ visit, signUp }: MorningGuest, name: string | null) =>
  visit !== null ? [greet(visit, name)] : signUp !== null ? [greetOn(signUp, name)] : [];

interface GuestListProps {
  guests: readonly MorningGuest[];
  faces: ReadonlyMap<string, GuestFace>;
  /** Have the names been read? */
  isRead: boolean;
}

/** The day's guests, signed up or not, each with somebody who greets. */
export function GuestList({ guests, faces, isRead }: GuestListProps) {
  /** Whose greeter is asked for; null for nobody's. */
  const asking = useSignal<MorningGuest | null>(null);
  const name = useSignal('');
  const iGreet = (guest: MorningGuest): void => {
    if (greeterHere.value === '') asking.value = guest;
    else void save(greeting(guest, greeterHere.value));
  };
  const answer = async (): Promise<void> => {
    const guest = asking.value;
    const said = cleanText(name.value).slice(0, longest);
    if (!guest || said === '') return;
    asking.value = null;
    await saveSetting(key, said);
    await save(greeting(guest, said));
  };
  const shown = isRead ? [...guests].sort(byName(faces)) : [];
  return (
    <section class={parts.part} aria-labelledby="morning-guests">
      <h2 id="morning-guests">{words.list()}</h2>
      {guests.length === 0 && <p class={parts.quiet}>{words.nobody()}</p>}
      {shown.length > 0 && (
        <List labelledBy="morning-guests">
          {shown.map((guest) => (
            <Row
              key={guest.person}
              guest={guest}
              face={faces.get(guest.person) ?? { name: '', organisation: '' }}
              onGreet={() => iGreet(guest)}
              onGiveBack={() => void save(greeting(guest, null))}
            />
          ))}
        </List>
      )}
      {guests.length > 0 && greeterHere.value !== '' && (
        <div>
          <Button variant="quiet" onClick={() => void saveSetting(key, '')}>
            {words.notMe(greeterHere.value)}
          </Button>
        </div>
      )}
      <Sheet
        title={words.greeter()}
        open={asking.value !== null}
        onClose={() => {
          asking.value = null;
        }}
        actions={
          <Button variant="primary" onClick={() => void answer()}>
            {words.iGreet()}
          </Button>
        }
      >
        <Field
          label={words.firstName()}
          hint={words.greeterHint()}
          value={name.value}
          onValue={(text) => {
            name.value = text;
          }}
          onEnter={() => void answer()}
          autoCapitalize="words"
          maxLength={longest}
          autoFocus
        />
      </Sheet>
    </section>
  );
}

/** How somebody stands, in words; empty for whoever is simply expected. */
function sayStanding({ state, since, place }: MorningGuest): string {
  if (state === 'waiting' && place !== null) return words.waits(place);
  if (state === 'left') return words.hasLeft();
  return since === null ? '' : words.cameAt(formatTime(since, hub.value?.fields.timeZone ?? 'UTC'));
}

interface RowProps {
  guest: MorningGuest;
  face: GuestFace;
  onGreet: () => void;
  onGiveBack: () => void;
}

function Row({ guest, face, onGreet, onGiveBack }: RowProps) {
  const { greeter, isWalkIn, state } = guest;
  const more = [face.organisation, sayStanding(guest), isWalkIn ? words.walkIn() : ''].filter(
    (part) => part !== '',
  );
  return (
    <ListRow
      primary={<bdi>{face.name}</bdi>}
      secondary={more.length === 0 ? undefined : more.join(' · ')}
      trailing={
        greeter === null ? (
          state !== 'left' && (
            <Button aria-label={words.iGreetWhom(face.name)} onClick={onGreet}>
              {words.iGreet()}
            </Button>
          )
        ) : (
          <span class={styles.greeter}>
            <span>{words.greets(greeter)}</span>
            <Button variant="quiet" aria-label={words.giveBackWhom(face.name)} onClick={onGiveBack}>
              {words.giveBack()}
            </Button>
          </span>
        )
      }
    />
  );
}
