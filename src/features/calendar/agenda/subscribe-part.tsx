import { useSignal } from '@preact/signals';
import type { FeedChoice } from '../../../domain/calendar/activity-calendar.ts';
import { type ActivityForm, activityForms } from '../../../domain/calendar/activity-kinds.ts';
import { isPersonal } from '../../../domain/role.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { Cluster } from '../../../ui/cluster.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { formName } from '../activity-words.ts';
import { isDesk, role } from '../may.ts';
import styles from './agenda.module.css';
import { words } from './words.ts';

/** Where calendars find those of a hub's activities that somebody has chosen. */
export function feedAddress(address: string, hubId: string, { forms, openOnly }: FeedChoice): string {
  const chosen = forms.length === 0 ? '' : `&forms=${forms.join(',')}`;
  return `${address}/calendar/activities.ics?hub=${encodeURIComponent(hubId)}${chosen}${openOnly ? '&open=1' : ''}`;
}

/** The hub's calendar in one's own: a subscription from a phone, at the tablet a code for the phone. */
export function SubscribePart() {
  const openOnly = useSignal(false);
  const forms = useSignal<readonly ActivityForm[]>([]);
  const row = hub.value;
  if (!row) return null;
  const address = feedAddress(session.value?.address ?? location.origin, row.id, {
    forms: forms.value,
    openOnly: openOnly.value,
  });
  return (
    <section class={styles.group} aria-labelledby="calendar-subscribe">
      <h2 id="calendar-subscribe">{words.subscribeTitle()}</h2>
      <p class={styles.detail}>{words.subscribeLead()}</p>
      <Toggle
        label={words.openOnly()}
        checked={openOnly.value}
        onChecked={(isOn) => {
          openOnly.value = isOn;
        }}
      />
      <details class={styles.past}>
        <summary>
          {forms.value.length === 0
            ? words.allForms()
            : words.someForms(forms.value.map(formName).join(', '))}
        </summary>
        <fieldset class={styles.forms}>
          <legend>{words.whichForms()}</legend>
          {activityForms.map((form) => (
            <label key={form} class={styles.form}>
              <input
                type="checkbox"
                checked={forms.value.includes(form)}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  forms.value = activityForms.filter((one) =>
                    one === form ? isOn : forms.value.includes(one),
                  );
                }}
              />
              {formName(form)}
            </label>
          ))}
        </fieldset>
      </details>
      {isPersonal(role()) ? (
        // The scheme has a calendar subscribe to it, and not open it once.
        <LinkButton href={address.replace(/^https?:/, 'webcal:')} icon="calendar">
          {words.subscribe()}
        </LinkButton>
      ) : (
        <Qr text={address} label={words.subscribeCode()} size={132} canWait />
      )}
      {isDesk() && (
        <Cluster>
          <LinkButton href={routes.calendarImport}>{words.bringIn()}</LinkButton>
        </Cluster>
      )}
    </section>
  );
}
