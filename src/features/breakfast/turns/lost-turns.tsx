import { useMemo } from 'preact/hooks';
import { type Claim, type LostClaim, lostClaims } from '../../../domain/breakfast/roster.ts';
import type { Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { claims, forgetClaim } from '../../../local/claims.ts';
import { kitchen } from '../../../local/queries/breakfast.ts';
import { turnsSince } from '../../../local/queries/breakfast-day.ts';
import { today } from '../../../local/queries/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { faceOf } from '../roster/people.ts';
import { readViewer, type Viewer } from './deeds.ts';
import { words } from './words.ts';

/** The losses that somebody here should hear of: on a phone their own, at a tablet those who came second. */
const isTold = (viewer: Viewer, { claim, why }: LostClaim): boolean =>
  viewer.at === 'phone' ? claim.person === viewer.me : why === 'first';

function sayLoss({ by, why }: LostClaim): string {
  if (by === null) return words.lostFree();
  const { name } = faceOf(by);
  return why === 'first' ? words.lostFirst(name) : words.lostLater(name);
}

/** Tells whoever took a turn here that somebody else has it, until they have seen it. */
export function LostTurns() {
  const from = today.value;
  const kept = claims.value.filter(({ day }) => day >= from);
  // Mostly nothing was taken here, and no turn has to be read.
  return kept.length > 0 ? <Lost claims={kept} from={from} /> : null;
}

function Lost({ claims: kept, from }: { claims: readonly Claim[]; from: Day }) {
  const viewer = readViewer();
  const turns = useMemo(() => turnsSince(from), [from]).value;
  const lost = lostClaims(
    kept,
    turns.map(({ fields }) => fields),
  ).filter((one) => isTold(viewer, one));
  const { tasks } = kitchen.value;
  return (
    <>
      {lost.map((one) => {
        const { claim } = one;
        const name = tasks.find(({ id }) => id === claim.task)?.name ?? claim.task;
        const text = sayLoss(one);
        return (
          <Notice
            key={`${claim.day} ${claim.task} ${claim.backup} ${claim.person}`}
            icon="cup"
            live
            title={viewer.at === 'phone' ? text : words.lostTo(faceOf(claim.person).name, text)}
            action={<Button onClick={() => void forgetClaim(claim)}>{words.dismiss()}</Button>}
          >
            {words.lostWhat(claim.backup ? words.backupOf(name) : name, formatDay(claim.day))}
          </Notice>
        );
      })}
    </>
  );
}
