import { useEffect } from 'preact/hooks';
import { syncStatus } from '../../../local/status.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { refreshSession } from '../../hub-door.ts';
import { CodeForm } from './code-form.tsx';
import { Kept } from './kept.tsx';
import { words } from './words.ts';

/** What a device shows that no hub knows. */
export function Page() {
  // Storage may be gone while the cookie is still there, e.g. in an app just put on the home screen.
  useEffect(() => void refreshSession(), []);
  const wasSentAway = syncStatus.value.problem === 'revoked';
  return (
    <Screen
      title={wasSentAway ? words.sentAwayTitle() : words.unpairedTitle()}
      lead={wasSentAway ? words.sentAwayLead() : words.unpairedLead()}
      forest="path"
    >
      <Kept />
      <CodeForm onDone={() => navigate('/', { replace: true })} />
      <p>{words.newHub()}</p>
    </Screen>
  );
}
