import { useEffect } from 'preact/hooks';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { refreshSession } from '../../hub-door.ts';
import { CodeForm } from './code-form.tsx';
import { words } from './words.ts';

/** What a device shows that no hub knows. */
export function Page() {
  // Storage may be gone while the cookie is still there, e.g. in an app just put on the home screen.
  useEffect(() => void refreshSession(), []);
  return (
    <Screen title={words.unpairedTitle()} lead={words.unpairedLead()} forest="path">
      <CodeForm onDone={() => navigate('/', { replace: true })} />
      <p>{words.newHub()}</p>
    </Screen>
  );
}
