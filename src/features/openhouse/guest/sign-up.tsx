import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useDraft } from '../../../local/drafts.ts';
import { me } from '../../../local/me.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { livePerson } from '../../../local/queries/people.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import parts from '../parts.module.css';
import { Address } from './address.tsx';
import styles from './guest.module.css';
import { type SignUpDraft, type SignUpRefusal, signUpNow } from './sign-up-model.ts';
import { useMyDays } from './standing-news.ts';
import { StandingNews } from './standing-news-part.tsx';
import { WeekDays } from './week-days.tsx';
import { About, Dates, Ways } from './week-page.tsx';
import { WhoFields } from './who-fields.tsx';
import { words } from './words.ts';

const empty: SignUpDraft = { days: [], firstName: '', organisation: '', email: '' };

interface SignUpProps {
  week: RowOf<'week'>;
  back: { href: string; label: string };
}

/** The week on a phone: choose days, say who one is if the hub does not know, and be signed up. */
export function SignUp({ week, back }: SignUpProps) {
  const [draft, clear] = useDraft<SignUpDraft>(`openhouse.sign-up.${week.id}`, empty);
  const refusal = useSignal<SignUpRefusal | 'no-days' | null>(null);
  const isBusy = useSignal(false);
  const person = me.value;
  const { days } = draft.value;
  const isOpen = week.fields.state === 'open';
  const mine = useMyDays(week, person);

  const change = (part: Partial<SignUpDraft>): void => {
    refusal.value = null;
    draft.value = { ...draft.peek(), ...part };
  };
  const submit = async (): Promise<void> => {
    if (isBusy.value) return;
    if (days.length === 0) {
      refusal.value = 'no-days';
      return;
    }
    isBusy.value = true;
    const done = await signUpNow(week, draft.value, person);
    isBusy.value = false;
    if (!done.ok) {
      refusal.value = done.code;
      return;
    }
    clear();
    void showSnack({ text: words.signedUp(done.value) });
  };

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <Scaffold
        title={week.fields.title}
        lead={<Dates week={week} />}
        lang={week.fields.language}
        back={back}
        forest="path"
        actions={
          isOpen && days.length > 0 ? (
            <Button type="submit" variant="primary" busy={isBusy.value}>
              {words.signUp(days.length)}
            </Button>
          ) : undefined
        }
      >
        <StandingNews mine={mine} />
        <About week={week} />
        {!isOpen && <p>{week.fields.state === 'closed' ? words.closed() : words.notYet()}</p>}
        <WeekDays
          week={week}
          person={person}
          chosen={isOpen ? days : null}
          onChosen={(next) => change({ days: next })}
        />
        {isOpen && days.length > 0 && (
          <section class={parts.part} aria-labelledby="open-house-who">
            <h2 id="open-house-who">{words.who()}</h2>
            {person === null ? (
              <WhoFields draft={draft.value} onChange={change} refusal={refusal.value} />
            ) : (
              <KnownAs person={person} />
            )}
          </section>
        )}
        {person !== null && mine !== null && mine.length > 0 && <Address week={week} person={person} />}
        <Ways isPhone />
      </Scaffold>
    </form>
  );
}

/** As whom somebody signs up whom the hub knows. */
function KnownAs({ person }: { person: string }) {
  const face = useMemo(() => livePerson(person), [person]).value?.fields;
  if (!face) return null;
  const organisation = organisations.value.get(face.organisation ?? '');
  const parts = [face.firstName, organisation?.name ?? ''].filter((part) => part !== '');
  return <p>{words.as(parts.join(', '))}</p>;
}
