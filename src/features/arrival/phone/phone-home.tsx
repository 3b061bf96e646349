import { me } from '../../../local/me.ts';
import { session } from '../../../local/session.ts';
import { MyDay } from './my-day.tsx';
import { WhoAreYou } from './who-are-you.tsx';

/** The phone's first screen: who are you, and from then on your day. */
export function PhoneHome() {
  // Until it has been read who this device is, nobody is asked who they are.
  if (session.value === undefined) return null;
  return me.value === null ? <WhoAreYou /> : <MyDay person={me.value} />;
}
