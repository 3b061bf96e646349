import { longestMessage, sayOfDay } from '../../../domain/desk/desk-write.ts';
import type { Day } from '../../../domain/time.ts';
import { useDraft } from '../../../local/drafts.ts';
import { messageOn } from '../../../local/queries/desk.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { saveAndSay } from '../save.ts';
import { Part } from '../shared/part.tsx';
import { words } from '../today/words.ts';

/** What the host says at the door today: written, shown, taken down. */
export function MessagePart({ day }: { day: Day }) {
  const shown = messageOn(day).value;
  const [draft, clear] = useDraft<string | null>(`desk.message.${day}`, null);
  if (shown === undefined) return null;
  const text = draft.value ?? shown;
  const say = async (next: string): Promise<void> => {
    const done = next.trim() === '' ? words.takenDown() : words.messageShown();
    if (await saveAndSay([sayOfDay(day, next)], done, [sayOfDay(day, shown)])) clear();
  };
  return (
    <Part title={words.message()}>
      <Field
        kind="textarea"
        rows={2}
        label={words.message()}
        labelHidden
        hint={words.messageHint()}
        value={text}
        onValue={(next) => {
          draft.value = next;
        }}
        autoCapitalize="sentences"
        maxLength={longestMessage}
        dir="auto"
      />
      <Cluster>
        {(text.trim() !== shown || shown === '') && (
          <Button onClick={() => void say(text)} aria-disabled={text.trim() === shown}>
            {words.showMessage()}
          </Button>
        )}
        {shown !== '' && (
          <Button variant="quiet" onClick={() => void say('')}>
            {words.takeDown()}
          </Button>
        )}
      </Cluster>
    </Part>
  );
}
