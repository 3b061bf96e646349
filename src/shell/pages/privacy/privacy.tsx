import { hub } from '../../../local/queries/hub.ts';
import { session } from '../../../local/session.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { deviceKind } from '../../device.ts';
import prose from '../prose.module.css';
import { words } from './words.ts';

/** What a hub without its own setting begins with. */
const usualDays = 30;

/** `/privacy`: what is kept, why and how long, for whoever asks at the door. */
export function Page() {
  const { purpose, visitDays } = hub.value?.fields ?? { purpose: '', visitDays: usualDays };
  return (
    <Screen title={words.title()} lead={words.lead()}>
      <div class={prose.prose}>
        <h2>{words.whatTitle()}</h2>
        <ul>
          <li>{words.whatPerson()}</li>
          <li>{words.whatVisit()}</li>
          <li>{words.whatContact()}</li>
          <li>{words.whatBreakfast()}</li>
          <li>{words.whatWalls()}</li>
          <li>{words.whatOpenHouse()}</li>
        </ul>
        <h2>{words.howLongTitle()}</h2>
        <p>{words.howLong(visitDays)}</p>
        <p>{words.howLongBreakfast()}</p>
        <p>{words.howLongWalls()}</p>
        <p>{words.howLongOpenHouse()}</p>
        <p>{words.whatStays()}</p>
        <p>{words.howLongPerson()}</p>
        <p>{words.howLongCopies(visitDays)}</p>
        <h2>{words.whyTitle()}</h2>
        {purpose ? <p class={prose.purpose}>{purpose}</p> : <p>{words.whyUnset()}</p>}
        <h2>{words.whoTitle()}</h2>
        <ul>
          <li>{words.whoNames()}</li>
          <li>{words.whoTurns()}</li>
          <li>{words.whoWalls()}</li>
          <li>{words.whoOpenHouse()}</li>
          <li>{words.whoDoor()}</li>
          <li>{words.whoStaff()}</li>
        </ul>
        <h2>{words.deviceTitle()}</h2>
        <p>{words.deviceText()}</p>
        <h2>{words.rightsTitle()}</h2>
        <p>{words.rightsText()}</p>
        {deviceKind.value === 'phone' && session.value?.person && (
          <div>
            <LinkButton href={routes.me}>{words.myPage()}</LinkButton>
          </div>
        )}
      </div>
    </Screen>
  );
}
