import { breakfastOn, breakfastsFrom } from '../../../domain/breakfast/breakfast.ts';
import { isPersonal } from '../../../domain/role.ts';
import { formatDateLong, formatTime } from '../../../i18n/format.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { today } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { PhoneMix } from './phone-mix.tsx';
import { TabletMix } from './tablet-mix.tsx';
import { words } from './words.ts';

/** The mix of today's breakfast; on other days, when the next one is. */
export function Page() {
  const rules = breakfastRules.value;
  const day = today.value;
  if (!rules || session.value === undefined) return <Scaffold title={words.title()} lead={words.lead()} />;
  const isToday = breakfastOn(rules, day)?.cancelled === null;
  if (!isToday) return <NotToday />;
  return isPersonal(session.value?.role) ? <PhoneMix day={day} /> : <TabletMix day={day} />;
}

function NotToday() {
  const rules = breakfastRules.value;
  const next = rules && breakfastsFrom(rules, today.value, 1).find(({ cancelled }) => cancelled === null);
  return (
    <Scaffold title={words.title()} lead={words.lead()}>
      <Empty
        text={words.notToday()}
        detail={
          next
            ? words.next(
                formatDateLong(next.day, { withYear: false }),
                formatTime(next.starts, rules.timeZone),
              )
            : words.noNext()
        }
        action={<LinkButton href={routes.breakfast}>{words.toBreakfast()}</LinkButton>}
      />
    </Scaffold>
  );
}
