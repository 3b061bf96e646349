import { useSignal } from '@preact/signals';
import { makeId } from '../../../domain/id.ts';
import { type AnswersRefusal, apply, takeBack } from '../../../domain/openhouse/belonging.ts';
import { useDraft } from '../../../local/drafts.ts';
import { waitingCount } from '../../../local/outbox.ts';
import { isMine, owner } from '../../../local/owner.ts';
import { today } from '../../../local/queries/hub.ts';
import { applications } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { joinAddress } from '../join-address.ts';
import parts from '../parts.module.css';
import { saveAndSay } from '../save.ts';
import { walkWeek } from '../walk/card.ts';
import styles from './belong.module.css';
import { type Face, useFace } from './draft-face.ts';
import { FaceFields } from './face-fields.tsx';
import { belongWords as words } from './words.ts';

const back = () => ({ href: routes.stampWalk, label: words.toWalk() });

/** The two membership questions; on the hub's own screens the code that brings a phone to them. */
export function Page() {
  const mine = applications.value.filter(({ fields }) => isMine(fields.by));
  const latest = mine.sort((a, b) => b.fields.at - a.fields.at)[0];
  const isChanging = useSignal(false);
  if (owner.value === null) return <OnPhone />;
  if (latest && !isChanging.value)
    return (
      <Thanks
        row={latest}
        onChange={() => {
          isChanging.value = true;
        }}
      />
    );
  return (
    <Questions
      row={latest}
      onDone={() => {
        isChanging.value = false;
      }}
    />
  );
}

function OnPhone() {
  const address = joinAddress(routes.membership);
  return (
    <Scaffold title={words.title()} lead={words.lead()} back={back()} forest="clearing">
      <ol class={styles.questions}>
        <li>{words.aim()}</li>
        <li>{words.contribute()}</li>
      </ol>
      {address !== null && (
        <div class={styles.code}>
          <Qr text={address} label={words.onPhoneLabel()} size={148} canWait />
          <p>{words.onPhone()}</p>
        </div>
      )}
    </Scaffold>
  );
}

interface Draft {
  readonly aim: string;
  readonly contribute: string;
  /** Null while nobody has written another name than the phone's. */
  readonly face: Face | null;
}

const empty: Draft = { aim: '', contribute: '', face: null };

const isAbout = (refusal: AnswersRefusal | null, subject: 'name' | 'aim' | 'contribute'): string =>
  refusal?.startsWith(subject) ? words[refusal]() : '';

interface QuestionsProps {
  /** What was handed in before, to be changed. */
  row: RowOf<'application'> | undefined;
  onDone: () => void;
}

function Questions({ row, onDone }: QuestionsProps) {
  const begin: Draft = row
    ? {
        aim: row.fields.aim,
        contribute: row.fields.contribute,
        face: { name: row.fields.name, organisation: row.fields.organisation },
      }
    : empty;
  const [draft, clear] = useDraft<Draft>(`openhouse.membership.${row?.id ?? ''}`, begin);
  const known = useFace();
  const refusal = useSignal<AnswersRefusal | null>(null);
  const face = draft.value.face ?? known;
  const change = (part: Partial<Draft>): void => {
    refusal.value = null;
    draft.value = { ...draft.peek(), ...part };
  };
  const send = async (): Promise<void> => {
    const by = row?.fields.by ?? owner.peek();
    if (by === null) return;
    const from = {
      ...{ by, at: now(), day: today.peek(), id: row?.id ?? makeId() },
      week: row?.fields.week ?? walkWeek.peek(),
    };
    const { aim, contribute } = draft.peek();
    const done = apply({ ...face, aim, contribute }, from);
    refusal.value = done.ok ? null : done.code;
    if (!done.ok || !(await saveAndSay(done.value, words.sent()))) return;
    clear();
    onDone();
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
    >
      <Scaffold
        title={words.title()}
        lead={words.lead()}
        back={back()}
        forest="clearing"
        actions={
          <Button type="submit" variant="primary">
            {row ? words.saveChange() : words.send()}
          </Button>
        }
      >
        <Field
          kind="textarea"
          label={words.aim()}
          error={isAbout(refusal.value, 'aim')}
          value={draft.value.aim}
          onValue={(aim) => change({ aim })}
          autoCapitalize="sentences"
          dir="auto"
        />
        <Field
          kind="textarea"
          label={words.contribute()}
          hint={words.contributeHint()}
          error={isAbout(refusal.value, 'contribute')}
          value={draft.value.contribute}
          onValue={(contribute) => change({ contribute })}
          autoCapitalize="sentences"
          dir="auto"
        />
        <FaceFields
          value={face}
          onValue={(next) => change({ face: next })}
          nameError={isAbout(refusal.value, 'name')}
        />
      </Scaffold>
    </form>
  );
}

function Thanks({ row, onChange }: { row: RowOf<'application'>; onChange: () => void }) {
  const { aim, contribute, state } = row.fields;
  return (
    <Scaffold title={words.thanks()} lead={words.thanksText()} back={back()} forest="clearing">
      {state === 'answered' && <p>{words.answered()}</p>}
      {waitingCount.value > 0 && <p class={parts.quiet}>{words.unsent()}</p>}
      <dl class={styles.answers} dir="auto">
        <dt>{words.yourAim()}</dt>
        <dd>{aim}</dd>
        <dt>{words.yourGift()}</dt>
        <dd>{contribute}</dd>
      </dl>
      <Cluster>
        <Button onClick={onChange}>{words.change()}</Button>
        <Button variant="quiet" onClick={() => void saveAndSay([takeBack(row.id)], words.takenBack())}>
          {words.takeBack()}
        </Button>
      </Cluster>
    </Scaffold>
  );
}
