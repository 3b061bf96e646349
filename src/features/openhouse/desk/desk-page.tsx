import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { makeId } from '../../../domain/id.ts';
import { isOver } from '../../../domain/openhouse/week-facts.ts';
import { weekTexts } from '../../../domain/openhouse/week-texts.ts';
import { makeWeek, nextWeek } from '../../../domain/openhouse/weeks.ts';
import { addDays, dayPattern } from '../../../domain/time.ts';
import { hub, today } from '../../../local/queries/hub.ts';
import { weekAddressesUntil, weeks } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { joinAddress } from '../join-address.ts';
import parts from '../parts.module.css';
import { save } from '../save.ts';
import { sayDay } from '../say-day.ts';
import { Applications, ManifestoDesk } from './belonging.tsx';
import styles from './desk.module.css';
import { DeskGate } from './desk-gate.tsx';
import { deskWords as words } from './words.ts';

/** For the host alone, behind the PIN: the weeks, and the way to each one's mornings, settings and what stays. */
export function Page() {
  return (
    <DeskGate>
      <Scaffold
        title={words.title()}
        lead={words.lead()}
        back={{ href: routes.openHouse, label: words.toWeek() }}
      >
        <Weeks />
        <Invite />
        <Applications />
        <ManifestoDesk />
        <NewWeek />
      </Scaffold>
    </DeskGate>
  );
}

/** How a week stands, in words. */
function sayState({ fields }: RowOf<'week'>): string {
  if (fields.lastDay < today.value) return words.over();
  return words[fields.state]();
}

function Weeks() {
  const all = [...weeks.value].sort((a, b) => (a.fields.firstDay < b.fields.firstDay ? 1 : -1));
  return (
    <section class={parts.part} aria-labelledby="weeks">
      <h2 id="weeks">{words.weeks()}</h2>
      {all.length === 0 && <p class={parts.quiet}>{words.noWeeks()}</p>}
      {all.map((week) => (
        <article key={week.id} class={styles.week}>
          <h3>
            <bdi lang={week.fields.language}>{week.fields.title}</bdi>
          </h3>
          <p>
            {sayDay(week.fields.firstDay)} – {sayDay(week.fields.lastDay)}
          </p>
          <p class={styles.state}>{sayState(week)}</p>
          <Cluster>
            {isOver(week, today.value) && (
              <LinkButton href={routes.weekAfter(week.id)} icon="people">
                {words.after()}
              </LinkButton>
            )}
            <LinkButton href={routes.weekMorning(week.id)} icon="cup">
              {words.morning()}
            </LinkButton>
            <LinkButton href={routes.weekSettings(week.id)} icon="settings">
              {words.settings()}
            </LinkButton>
          </Cluster>
        </article>
      ))}
    </section>
  );
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    void showSnack({ text: said });
  } catch {
    // The browser may forbid it; the address stands there to be marked by hand.
    void showSnack({ text: words.notCopied() });
  }
}

/** The code and the address for guests, and the addresses of those who want mail. */
function Invite() {
  const address = joinAddress(routes.openHouse);
  const week = nextWeek(weeks.value, today.value);
  const until = week?.fields.lastDay ?? today.value;
  const rows = useMemo(() => weekAddressesUntil(until), [until]).value;
  const mails = rows.flatMap(({ fields }) =>
    fields.week === week?.id && fields.email !== '' ? [fields.email] : [],
  );
  if (address === null || !week) return null;
  return (
    <Section title={words.share()} text={words.shareText()}>
      <div class={styles.code}>
        <Qr text={address} label={words.shareLabel()} size={148} canWait />
        <div class={styles.codeWords}>
          <p class={styles.address}>{address}</p>
          <Button icon="qr" onClick={() => void copy(address, words.copied())}>
            {words.copy()}
          </Button>
        </div>
      </div>
      {mails.length > 0 && (
        <div>
          <p class={parts.quiet}>{words.mailText()}</p>
          <Button onClick={() => void copy(mails.join('; '), words.mailCopied())}>
            {words.mailList(mails.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The next Monday, at least a week away. */
function someMonday(from: string): string {
  const weekday = new Date(`${from}T12:00:00Z`).getUTCDay();
  return addDays(from, ((8 - weekday) % 7) + 7);
}

function NewWeek() {
  const typed = useSignal<string | null>(null);
  const isMissing = useSignal(false);
  const firstDay = typed.value ?? someMonday(today.value);
  const make = async (): Promise<void> => {
    isMissing.value = !dayPattern.test(firstDay);
    if (isMissing.value) return;
    const id = makeId();
    const language = hub.peek()?.fields.language ?? 'sv';
    const made = makeWeek(weekTexts[language], { id, firstDay, language, now: now() });
    if (await save([made])) navigate(routes.weekSettings(id));
  };
  return (
    <Section title={words.newWeek()}>
      <Field
        kind="date"
        label={words.firstDay()}
        hint={words.firstDayHint()}
        error={isMissing.value ? words.dayMissing() : undefined}
        value={firstDay}
        onValue={(value) => {
          typed.value = value;
        }}
      />
      <div>
        <Button variant={weeks.value.length === 0 ? 'primary' : 'secondary'} onClick={() => void make()}>
          {words.makeWeek()}
        </Button>
      </div>
    </Section>
  );
}
