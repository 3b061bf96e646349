import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { isDesk } from '../may.ts';
import { takingOf } from '../takings.ts';
import { sayNo } from './acts.ts';
import { words } from './words.ts';

/** Why something is not held: a reason for those who see it. */
export function NoSheet({ activity, onClose }: { activity: ActivityRow; onClose: () => void }) {
  const [reason, clear] = useDraft(`calendar.no.${activity.id}`, '');
  const isProposal = activity.fields.state === 'proposed';
  const signedUp = takingOf(activity.id, activity.fields).places.inside.length;
  const keep = async (): Promise<void> => {
    if (!(await sayNo(activity, reason.value, isDesk()))) return;
    clear();
    onClose();
  };
  return (
    <Sheet
      title={isProposal ? words.declineTitle() : words.cancelTitle()}
      open
      keepOpen
      onClose={onClose}
      actions={
        <Button variant="danger" onClick={() => void keep()}>
          {isProposal ? words.decline() : words.cancel()}
        </Button>
      }
    >
      {!isProposal && signedUp > 0 && <p>{words.cancelText(signedUp)}</p>}
      <Field
        label={words.reason()}
        dir="auto"
        value={reason.value}
        onValue={(text) => {
          reason.value = text;
        }}
        autoCapitalize="sentences"
        maxLength={400}
        autoFocus
      />
    </Sheet>
  );
}
