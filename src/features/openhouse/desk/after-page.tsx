import { useEffect } from 'preact/hooks';
import type { WeekCount } from '../../../domain/openhouse/week-count.ts';
import { isOver } from '../../../domain/openhouse/week-facts.ts';
import { today } from '../../../local/queries/hub.ts';
import { loadOrganisations } from '../../../local/queries/organisations.ts';
import { weekCounts, weeks } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayDay } from '../say-day.ts';
import { printCount } from './after-sheet.tsx';
import { afterWords as words } from './after-words.ts';
import { Counts } from './counts.tsx';
import { DeskGate } from './desk-gate.tsx';
import { deskWords } from './words.ts';

/** What stays of a week once it is over: counts, on the screen and to print. */
export function Page({ params }: PageProps) {
  const week = weeks.value.find(({ id }) => id === params.week);
  const count = weekCounts.value.find(({ id }) => id === params.week)?.fields;
  const back = { href: routes.openHouseDesk, label: deskWords.toDesk() };
  return (
    <DeskGate>
      {count ? (
        <Counted count={count} back={back} />
      ) : (
        <Scaffold title={words.title()} lead={week?.fields.title} back={back} forest="ridge">
          <Notice>{week ? sayWhyNot(week) : deskWords.noWeek()}</Notice>
        </Scaffold>
      )}
    </DeskGate>
  );
}

function sayWhyNot(week: RowOf<'week'>): string {
  if (isOver(week, today.value)) return words.notYet();
  return week.fields.lastDay < today.value ? words.draft() : words.soon();
}

interface CountedProps {
  count: WeekCount;
  back: { href: string; label: string };
}

function Counted({ count, back }: CountedProps) {
  useEffect(() => {
    loadOrganisations().catch((error: unknown) =>
      console.error('openhouse: the organisations were not read', error),
    );
  }, []);
  return (
    <Scaffold
      title={words.title()}
      lead={
        <>
          <bdi>{count.title}</bdi>
          {', '}
          {words.dates(sayDay(count.firstDay), sayDay(count.lastDay))}
        </>
      }
      back={back}
      forest="ridge"
      actions={
        <Button variant="primary" icon="printer" onClick={() => void printCount(count)}>
          {words.print()}
        </Button>
      }
    >
      <Counts count={count} />
    </Scaffold>
  );
}
