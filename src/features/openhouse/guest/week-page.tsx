import { isPersonal } from '../../../domain/role.ts';
import { hub } from '../../../local/queries/hub.ts';
import { areWeeksRead, comingWeek } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { joinAddress } from '../join-address.ts';
import parts from '../parts.module.css';
import { sayDay } from '../say-day.ts';
import { openHouseWords } from '../words.ts';
import styles from './guest.module.css';
import { SignUp } from './sign-up.tsx';
import { WeekDays } from './week-days.tsx';
import { words } from './words.ts';

/** The week that is on or comes next, for anybody: its days, and signing up for some of them. */
export function Page() {
  const isPhone = isPersonal(session.value?.role);
  const week = comingWeek.value;
  const isRead = areWeeksRead.value && hub.value !== undefined;
  const back = { href: routes.home, label: isPhone ? words.toStart() : words.toDoor() };
  if (week && isPhone) return <SignUp key={week.id} week={week} back={back} />;
  return (
    <Scaffold
      title={week ? week.fields.title : openHouseWords.title()}
      lead={week ? <Dates week={week} /> : undefined}
      lang={week?.fields.language}
      back={back}
      forest="path"
    >
      {!week && (
        <Empty
          text={isRead ? words.none() : words.notRead()}
          detail={isRead ? words.noneDetail() : undefined}
        />
      )}
      {week && (
        <>
          <About week={week} />
          <JoinCode />
          <WeekDays week={week} person={null} chosen={null} onChosen={null} />
        </>
      )}
      <Ways isPhone={isPhone} />
    </Scaffold>
  );
}

/** From when to when, and where one comes to. */
export function Dates({ week }: { week: RowOf<'week'> }) {
  const { firstDay, lastDay, place } = week.fields;
  const dates = firstDay === lastDay ? sayDay(firstDay) : words.dates(sayDay(firstDay), sayDay(lastDay));
  return (
    <>
      {dates}
      {place !== '' && (
        <>
          {' · '}
          <bdi>{words.where(place)}</bdi>
        </>
      )}
    </>
  );
}

/** What the host says of the week. */
export function About({ week }: { week: RowOf<'week'> }) {
  const { about, language } = week.fields;
  if (about === '') return null;
  return (
    <div class={styles.about} lang={language} dir="auto">
      {about.split(/\n{2,}/).map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  );
}

/** On the hub's own screens: the code that brings a phone here. */
function JoinCode() {
  const address = joinAddress(routes.openHouse);
  if (address === null) return null;
  return (
    <div class={styles.code}>
      <Qr text={address} label={words.scanLabel()} size={148} canWait />
      <p>{words.scan()}</p>
    </div>
  );
}

/** What there is to do besides: the walk, the two questions, and for the host the desk's page. */
export function Ways({ isPhone }: { isPhone: boolean }) {
  return (
    <section class={parts.part} aria-labelledby="open-house-more">
      <h2 id="open-house-more">{words.more()}</h2>
      <List labelledBy="open-house-more">
        <ListRow href={routes.stampWalk} primary={words.walk()} secondary={words.walkDetail()} />
        <ListRow href={routes.membership} primary={words.member()} secondary={words.memberDetail()} />
        {!isPhone && <ListRow href={routes.openHouseDesk} primary={words.forHost()} />}
      </List>
    </section>
  );
}
