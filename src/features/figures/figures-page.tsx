import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { figuresOf, type Period, periods } from '../../domain/figures/periods.ts';
import { figures } from '../../local/queries/figures.ts';
import { today } from '../../local/queries/hub.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { session } from '../../local/session.ts';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Scaffold } from '../../ui/page.tsx';
import { routes } from '../../ui/route-names.ts';
import { Activities } from './activities.tsx';
import styles from './figures.module.css';
import { Initiatives } from './initiatives/initiatives.tsx';
import { words } from './page-words.ts';
import { Answers, From, Lately, OverTime, When } from './parts.tsx';
import { TakeHome } from './take-home.tsx';
import { figuresWords } from './words.ts';

/** `/figures`, for the host: the last four weeks, how they came about, and what began here. */
export function Page() {
  const period = useSignal<Period>('year');
  useEffect(() => {
    loadOrganisations().catch((error: unknown) =>
      console.error('figures: the organisations were not read', error),
    );
  }, []);
  const isDesk = session.value?.role === 'desk';
  const all = figures.value;
  const latest = all?.at(-1);
  const chosen = figuresOf(period.value, all ?? [], today.value);
  return (
    <Scaffold
      title={figuresWords.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: words.toStart() }}
      forest="ridge"
    >
      {!isDesk && <Notice>{words.deskOnly()}</Notice>}
      {isDesk && all && !latest && <Empty text={words.none()} detail={words.noneDetail()} />}
      {isDesk && latest && (
        <>
          <Lately figure={latest} />
          <When figure={latest} />
          <From figure={latest} />
          <section class={styles.part} aria-labelledby="over-time">
            <h2 id="over-time">{words.overTime()}</h2>
            <p class={styles.quiet}>{words.overTimeText()}</p>
            <Choice
              legend={words.period()}
              columns={3}
              value={period.value}
              onValue={(value) => {
                period.value = value;
              }}
              options={periods.map((value) => ({ value, label: words[value]() }))}
            />
            <OverTime figures={chosen} />
          </section>
          <Answers figures={chosen} />
          <Activities period={period.value} />
        </>
      )}
      {isDesk && <Initiatives />}
      {isDesk && latest && <TakeHome figures={chosen} latest={latest} />}
    </Scaffold>
  );
}
