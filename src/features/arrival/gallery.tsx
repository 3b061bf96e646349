import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { DirectoryHit } from '../../domain/arrival/directory.ts';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Welcomed } from './door/check-in-model.ts';
import { HereTeaser } from './door/door-side.tsx';
import { FindField, HitList } from './door/find-field.tsx';
import { Ways } from './door/ways.tsx';
import { GroupForm } from './group/group-form.tsx';
import { emptyGroup } from './group/group-model.ts';
import { ComingList } from './here/coming.tsx';
import { HereView } from './here/here-view.tsx';
import type { HereNow } from './here/use-here.ts';
import { NewcomerForm } from './newcomer/newcomer-form.tsx';
import { emptyNewcomer } from './newcomer/newcomer-model.ts';
import { StandingCard } from './phone/standing-card.tsx';
import { DayButtons } from './plan/plan-days.tsx';
import { sayRefusal } from './save-words.ts';
import { sayScanRefusal } from './scan/scan-words.ts';
import { sayFormRefusal } from './shared/refusal-words.ts';
import { FirstVisits } from './staff/first-visits.tsx';
import { RollCallList } from './staff/roll-call-list.tsx';
import { LinkView } from './welcome/link-phone.tsx';
import { WelcomeHead } from './welcome/welcome.tsx';

const longest = 'Maximiliana-Alexandrina'.repeat(9).slice(0, 200);
const names = ['Åsa', 'Maximiliana-Alexandrina', 'محمد', 'Øyvind 🌲', '<b>Ida</b>', longest];
const morning = Date.UTC(2026, 10, 25, 7, 12);
const minute = 60_000;

const hits: DirectoryHit[] = names.map((firstName, n) => ({
  id: `hit-${n}`,
  firstName,
  organisation: n % 2 === 0 ? 'Skatteverket' : 'Myndigheten för samhällsskydd och beredskap',
  lastInitial: n === 0 ? 'L' : '',
}));
const one: DirectoryHit[] = [{ id: 'one', firstName: 'Björn', organisation: 'Östersund', lastInitial: '' }];

const welcomedBy = (part: Partial<Welcomed>): Welcomed => ({
  person: 'sample',
  firstName: 'Åsa',
  outcome: 'arrived',
  at: morning,
  visit: 'sample~2026-11-25',
  isFirst: false,
  doneAt: morning,
  undo: [],
  ...part,
});

const hereNow: HereNow = {
  asOf: morning,
  total: 14,
  people: names.map((firstName, n) => ({
    person: `p${n}`,
    firstName,
    organisation: 'Trafikverket',
    since: morning + n * minute,
  })),
  organisations: [
    { organisation: 'o1', name: 'Skatteverket', count: 6 },
    { organisation: 'o2', name: 'Myndigheten för samhällsskydd och beredskap', count: 3 },
  ],
};
const nobodyHere: HereNow = { asOf: morning, total: null, people: [], organisations: [] };
const neverHeard: HereNow = { ...nobodyHere, asOf: null };

const lines = names.map((firstName, n) => ({
  visit: `v${n}`,
  firstName,
  lastInitial: n === 0 ? 'L' : '',
  organisation: 'Trafikverket',
  groupName: '',
  party: 1,
  since: morning + n * minute,
}));
const party = {
  ...lines[0],
  visit: 'party',
  firstName: '',
  lastInitial: '',
  organisation: '',
  since: morning,
};

function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Stack>
        <h3>{title}</h3>
        {children}
      </Stack>
    </section>
  );
}

const ignore = (): void => undefined;

function DoorCases() {
  const query = useSignal('ås');
  return (
    <>
      <Case title="Door: one hit">
        <FindField label="Sample" query={query} hits={one} onPick={ignore} />
      </Case>
      <Case title="Door: many hits, long, from the right, emoji, HTML">
        <HitList hits={hits} onPick={ignore} />
      </Case>
      <Case title="Door: the other ways">
        <Ways />
      </Case>
      <Case title="Door: who is here, many and few">
        <HereTeaser here={hereNow} />
        <HereTeaser here={nobodyHere} />
      </Case>
      <Case title="Door: what may go wrong">
        <Notice tone="warn">{sayRefusal('storage-full')}</Notice>
        <Notice tone="warn">{sayScanRefusal('foreign')}</Notice>
        <Notice tone="warn">{sayScanRefusal('damaged')}</Notice>
        <Notice tone="warn">{sayScanRefusal('unknown-pin')}</Notice>
      </Case>
    </>
  );
}

function WelcomeCases() {
  return (
    <>
      <Case title="Welcome: arrived, first time">
        <WelcomeHead welcomed={welcomedBy({ isFirst: true })} />
      </Case>
      <Case title="Welcome: already here, back again">
        <WelcomeHead welcomed={welcomedBy({ outcome: 'already-here' })} />
        <WelcomeHead welcomed={welcomedBy({ outcome: 'back-again' })} />
      </Case>
      <Case title="Welcome: long name, name from the right">
        <WelcomeHead welcomed={welcomedBy({ firstName: longest })} />
        <WelcomeHead welcomed={welcomedBy({ firstName: 'محمد' })} />
      </Case>
      <Case title="Link a phone: asking, there, offline">
        <LinkView state="asking" onRetry={ignore} />
        <LinkView state={{ code: 'k3m9x2', path: '/l/k3m9x2' }} onRetry={ignore} />
        <LinkView state={{ refusal: 'unreachable' }} onRetry={ignore} />
      </Case>
    </>
  );
}

function FormCases() {
  return (
    <>
      <Case title="Newcomer: empty with an error">
        <NewcomerForm
          draft={emptyNewcomer}
          onChange={ignore}
          onTitle={ignore}
          namesake={null}
          onNamesake={ignore}
          nameError={sayFormRefusal('name-empty')}
          organisationError=""
        />
      </Case>
      <Case title="Newcomer: a title, a namesake, another purpose">
        <NewcomerForm
          draft={{ ...emptyNewcomer, firstName: 'Generaldirektör Anna', purpose: 'other' }}
          onChange={ignore}
          onTitle={ignore}
          namesake={{ id: 'n', firstName: 'Anna', organisation: 'Skatteverket' }}
          onNamesake={ignore}
          nameError=""
          organisationError=""
        />
      </Case>
      <Case title="Group: names with titles">
        <GroupForm
          draft={{ ...emptyGroup, names: 'Anna\nDr Bo\nCim Carlsson', count: '14' }}
          onChange={ignore}
          organisationError=""
          countError=""
        />
      </Case>
      <Case title="Plan: two days said">
        <DayButtons
          days={['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']}
          coming={new Set(['2026-11-25', '2026-11-27'])}
          onToggle={ignore}
        />
      </Case>
    </>
  );
}

function HouseCases() {
  const first = {
    visit: 'v',
    organisation: 'Trafikverket',
    hostName: 'Karin',
    purpose: 'Möte',
    since: morning,
  };
  return (
    <>
      <Case title="Who is here: many, five minutes old">
        <HereView here={hereNow} now={morning + 5 * minute} />
        <ComingList title="Sample" people={[{ id: 'c', firstName: 'Åsa', organisation: 'Skatteverket' }]} />
      </Case>
      <Case title="Who is here: few">
        <HereView here={nobodyHere} now={morning} />
      </Case>
      <Case title="Who is here: offline, never heard">
        <HereView here={neverHeard} now={morning} />
      </Case>
      <Case title="Staff: first visits">
        <FirstVisits
          visits={[
            { ...first, firstName: 'Åsa', greeter: null },
            { ...first, visit: 'w', firstName: longest, greeter: 'Karin' },
          ]}
        />
        <FirstVisits visits={[]} />
      </Case>
      <Case title="Staff: roll call with a group's number">
        <RollCallList lines={[...lines, { ...party, groupName: 'Studiebesök från Umeå', party: 12 }]} />
      </Case>
      <Case title="Phone: not here, here, left, closed">
        <StandingCard standing={{ state: 'away' }} person="sample" />
        <StandingCard
          standing={{ state: 'here', visit: 'v', since: morning, changedAt: morning }}
          person="sample"
        />
        <StandingCard
          standing={{ state: 'left', visit: 'v', at: morning, byClosing: false }}
          person="sample"
        />
        <StandingCard
          standing={{ state: 'left', visit: 'v', at: morning, byClosing: true }}
          person="sample"
        />
      </Case>
    </>
  );
}

/** Arrival's parts in their states, with invented people. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <DoorCases />
      <WelcomeCases />
      <FormCases />
      <HouseCases />
    </Stack>
  );
}
