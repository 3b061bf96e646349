import { useSignal } from '@preact/signals';
import { isPersonal } from '../../../domain/role.ts';
import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { role } from '../may.ts';
import styles from './agenda.module.css';
import { words } from './words.ts';

/** Where calendars find a hub's activities; `openOnly`: only those that anyone may come to. */
export const feedAddress = (address: string, hubId: string, openOnly: boolean): string =>
  `${address}/calendar/activities.ics?hub=${encodeURIComponent(hubId)}${openOnly ? '&open=1' : ''}`;

/** The hub's calendar in one's own: a subscription from a phone, at the tablet a code for the phone. */
export function SubscribePart() {
  const openOnly = useSignal(false);
  const row = hub.value;
  if (!row) return null;
  const address = feedAddress(session.value?.address ?? location.origin, row.id, openOnly.value);
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
      {isPersonal(role()) ? (
        // The scheme has a calendar subscribe to it, and not open it once.
        <LinkButton href={address.replace(/^https?:/, 'webcal:')} icon="calendar">
          {words.subscribe()}
        </LinkButton>
      ) : (
        <Qr text={address} label={words.subscribeCode()} size={132} canWait />
      )}
    </section>
  );
}
