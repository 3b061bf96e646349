import { formatDateLong } from '../../../i18n/format.ts';
import { language } from '../../../i18n/language.ts';
import { hub } from '../../../local/queries/hub.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import prose from '../prose.module.css';
import { accessibilityFacts as facts, type Shortcoming } from './accessibility-facts.ts';
import { words } from './words.ts';

const shortcomings: readonly Shortcoming[] = facts.shortcomings;

/** `/accessibility`: the statement the law asks for. */
export function Page() {
  const said = language.value;
  return (
    <Screen title={words.title()} lead={words.lead(hub.value?.fields.name ?? words.thisHub())}>
      <div class={prose.prose}>
        <h2>{words.conformanceTitle()}</h2>
        <p>
          {words[facts.conformance](facts.standard)} {words.aim(facts.aim)}
        </p>
        <h2>{words.shortcomingsTitle()}</h2>
        <ul>
          {shortcomings.map(({ what, instead, criterion }) => (
            <li key={what.en}>
              {what[said]} {criterion && words.criterion(criterion)} {instead[said]}
            </li>
          ))}
        </ul>
        <h2>{words.timeTitle()}</h2>
        <p>{words.timeText()}</p>
        <h2>{words.otherWaysTitle()}</h2>
        <p>{words.otherWaysText()}</p>
        <h2>{words.tellTitle()}</h2>
        <p>{words.tellText()}</p>
        <p>
          {words.reportText()} <a href={facts.reportUrl}>{words.reportLink()}</a>
        </p>
        <h2>{words.methodsTitle()}</h2>
        <ul>
          {facts.methods.map((method) => (
            <li key={method.en}>{method[said]}</li>
          ))}
        </ul>
        <p>
          {words.assessed(formatDateLong(facts.assessed))} {words.updated(formatDateLong(facts.updated))}
        </p>
      </div>
    </Screen>
  );
}
