import { useMemo } from 'preact/hooks';
import { setVisible } from '../../../domain/arrival/visibility.ts';
import { commit } from '../../../local/commit.ts';
import { signUpsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { livePerson } from '../../../local/queries/people.ts';
import { plansFrom } from '../../../local/queries/plans.ts';
import { openVisits } from '../../../local/queries/visits.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { sayRefusal } from '../save-words.ts';
import { VisibleChoice } from './visible-choice.tsx';

/** A person's wish to be seen by name, saved at once with the visit, plans and sign-ups that carry a copy of it. */
export function VisibleToggle({ person }: { person: string }) {
  const day = today.value;
  const row = useMemo(() => livePerson(person), [person]).value;
  const plans = useMemo(() => plansFrom(day), [day]).value;
  const signUps = useMemo(() => signUpsSince(day), [day]).value;
  const visits = openVisits.value;
  if (!row) return null;
  const wish = async (visible: boolean): Promise<void> => {
    const mine = (rows: readonly { id: string; fields: { person: string | null } }[]) =>
      rows.filter(({ fields }) => fields.person === person).map(({ id }) => id);
    const saved = await commit(setVisible(person, visible, mine(visits), mine(plans), mine(signUps)));
    if (!saved.ok) void showSnack({ text: sayRefusal(saved.code) });
  };
  return <VisibleChoice checked={row.fields.visible} onChecked={(visible) => void wish(visible)} />;
}
