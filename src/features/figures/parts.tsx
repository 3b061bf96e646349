import { answerWords, type Figure } from '../../domain/figures/figure.ts';
import { answersIn, dominating, largestOf } from '../../domain/figures/periods.ts';
import { daysBack } from '../../domain/figures/weeks.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { organisations } from '../../local/queries/organisations.ts';
import { BigNumber } from '../../ui/big-number.tsx';
import styles from './figures.module.css';
import { leavingWords } from './leaving/words.ts';
import { words } from './page-words.ts';
import { Bars } from './plots/bars.tsx';
import { HourTable } from './plots/hour-table.tsx';
import { LinePlot } from './plots/line-plot.tsx';
import { sayCount } from './say-count.ts';

/** What an organisation is called now. */
export const organisationName = (id: string): string =>
  organisations.value.get(id)?.name ?? words.goneOrganisation();

/** Who came lately, and how often. */
export function Lately({ figure }: { figure: Figure }) {
  const from = daysBack(figure.day, figure.weeks)[0] ?? figure.day;
  return (
    <section class={styles.part} aria-labelledby="lately">
      <h2 id="lately">{words.weeks(figure.weeks)}</h2>
      <p class={styles.quiet}>{words.dates(formatDay(from), formatDay(figure.day))}</p>
      <div class={styles.numbers}>
        <BigNumber value={sayCount(figure.people)} label={words.people()} />
        <BigNumber value={sayCount(figure.recurring)} label={words.recurring()} />
        <BigNumber value={sayCount(figure.core)} label={words.core()} tone="moss" />
        <BigNumber value={sayCount(figure.newcomers)} label={words.newcomers()} />
      </div>
    </section>
  );
}

/** When they came. */
export function When({ figure }: { figure: Figure }) {
  return (
    <section class={styles.part} aria-labelledby="when">
      <h2 id="when">{words.whenTitle()}</h2>
      <p class={styles.quiet}>{words.whenText()}</p>
      {figure.hours.length === 0 ? <p>{words.tooFew()}</p> : <HourTable hours={figure.hours} />}
    </section>
  );
}

/** Where they came from, and whether one organisation sets the tone. */
export function From({ figure }: { figure: Figure }) {
  const largest = largestOf(figure);
  const bars = figure.mix
    .map(({ organisation, people }) => ({
      key: organisation,
      name: organisationName(organisation),
      value: people,
    }))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  const percent = largest && formatNumber(largest.share, { style: 'percent' });
  return (
    <section class={styles.part} aria-labelledby="from">
      <h2 id="from">{words.fromTitle()}</h2>
      {largest && percent && (
        <p>
          {largest.share > dominating
            ? words.dominated(organisationName(largest.organisation), percent)
            : words.mixed(percent)}
        </p>
      )}
      <Bars bars={[...bars, { key: '', name: words.others(), value: figure.others }]} />
    </section>
  );
}

/** The curves. */
export function OverTime({ figures }: { figures: readonly Figure[] }) {
  const days = figures.map(({ day }) => day);
  const line = (name: string, field: 'people' | 'recurring' | 'core' | 'visits' | 'met' | 'ties') => ({
    name,
    values: figures.map((figure) => figure[field]),
  });
  return (
    <div class={styles.plots}>
      <LinePlot
        title={words.peopleTitle()}
        days={days}
        lines={[
          line(words.allPeople(), 'people'),
          line(words.recurringLine(), 'recurring'),
          line(words.coreLine(), 'core'),
        ]}
      />
      <LinePlot title={words.visitsTitle()} days={days} lines={[line(words.visits(), 'visits')]} />
      <LinePlot
        title={words.tiesTitle()}
        text={words.tiesText()}
        days={days}
        lines={[line(words.met(), 'met'), line(words.ties(), 'ties')]}
      />
    </div>
  );
}

/** What people said when they left. */
export function Answers({ figures }: { figures: readonly Figure[] }) {
  return (
    <section class={styles.part} aria-labelledby="answers">
      <h2 id="answers">{words.answersTitle()}</h2>
      <p class={styles.quiet}>{words.answersText()}</p>
      {(['back', 'recommend'] as const).map((question) => {
        const said = answersIn(question, figures);
        const bars = answerWords.map((word) => ({
          key: word,
          name: leavingWords[word](),
          value: said[word],
        }));
        return (
          <div key={question} class={styles.question}>
            <h3>{leavingWords[question]()}</h3>
            {bars.every(({ value }) => value === 0) ? <p>{words.noAnswers()}</p> : <Bars bars={bars} />}
          </div>
        );
      })}
    </section>
  );
}
