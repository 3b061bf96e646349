import { may } from '../../../domain/deeds.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { today } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { ClosedSection, EvesSection } from './closing-sections.tsx';
import { DatesSection } from './dates-section.tsx';
import { DietsSection } from './diets-section.tsx';
import { IngredientsSection } from './ingredients-section.tsx';
import { LockSection } from './lock-section.tsx';
import { SeriesSection } from './series-section.tsx';
import { TasksSection } from './tasks-section.tsx';
import { words } from './words.ts';

/** All that a host decides about breakfast. */
export function Page() {
  const rules = breakfastRules.value;
  const isDesk = may(session.value?.role, 'settings');
  const day = today.value;
  return (
    <Scaffold title={words.title()} back={{ href: routes.breakfast, label: words.toBreakfast() }}>
      {session.value !== undefined && !isDesk && <Notice>{words.atDesk()}</Notice>}
      {isDesk && rules && (
        <>
          <DatesSection rules={rules} today={day} />
          <SeriesSection series={rules.series} />
          <ClosedSection series={rules.series} today={day} />
          <EvesSection series={rules.series} />
          <TasksSection />
          <LockSection />
          <IngredientsSection />
          <DietsSection />
        </>
      )}
    </Scaffold>
  );
}
