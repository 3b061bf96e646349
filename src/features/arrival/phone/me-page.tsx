import { useMemo } from 'preact/hooks';
import { formatDateLong } from '../../../i18n/format.ts';
import { language, setLanguage } from '../../../i18n/language.ts';
import { me } from '../../../local/me.ts';
import { hub } from '../../../local/queries/hub.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Slot } from '../../../ui/slot.tsx';
import { VisibleToggle } from '../shared/visible-toggle.tsx';
import { sharedWords } from '../shared/words.ts';
import { ContactForm } from './contact-form.tsx';
import { EraseMe } from './erase-me.tsx';
import { FaceForm } from './face-form.tsx';
import { saveMyData } from './my-data.ts';
import styles from './phone.module.css';
import { words } from './words.ts';

const languages = [
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
] as const;

/** A person's own page on their phone: what the hub knows, and how to change it. */
export function Page() {
  const person = me.value;
  const back = { href: routes.home, label: sharedWords.toStart() };
  if (person === null) {
    return (
      <Scaffold title={words.meTitle()} back={back}>
        <LinkButton href={routes.home} variant="primary">
          {words.whoTitle()}
        </LinkButton>
      </Scaffold>
    );
  }
  return <Mine person={person} back={back} />;
}

function Mine({ person, back }: { person: string; back: { href: string; label: string } }) {
  const row = useMemo(() => livePerson(person), [person]).value;
  const days = hub.value?.fields.visitDays;
  if (!row) {
    return (
      <Scaffold title={words.meTitle()} back={back}>
        <Notice>{words.notKnownYet()}</Notice>
      </Scaffold>
    );
  }
  const { firstDay } = row.fields;
  return (
    <Scaffold title={words.meTitle()} lead={words.meLead()} back={back}>
      <FaceForm key={row.id} person={row} />
      <VisibleToggle person={person} />
      <Slot name="person-page" props={{ person }} />
      <ContactForm person={person} />
      <Choice
        legend={words.language()}
        options={languages}
        value={language.value}
        onValue={setLanguage}
        columns={2}
      />
      <section class={styles.part}>
        {firstDay !== null && <p>{words.firstDay(formatDateLong(firstDay))}</p>}
        <p class={styles.quiet}>{words.signOut()}</p>
        <Button onClick={() => void saveMyData(person)}>{words.export()}</Button>
      </section>
      <EraseMe person={person} days={days} />
    </Scaffold>
  );
}
