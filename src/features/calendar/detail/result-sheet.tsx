import { useSignal } from '@preact/signals';
import type { ActivityLink } from '../../../domain/calendar/activity.ts';
import { longestAbout } from '../../../domain/calendar/activity-fit.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { tellResult } from '../../../domain/calendar/activity-write.ts';
import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { useDraft } from '../../../local/drafts.ts';
import { pictureOf } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { SmallPicture } from '../../../ui/shrink-picture.ts';
import { Stack } from '../../../ui/stack.tsx';
import { sayActivityRefusal } from '../edit/refusal-words.ts';
import { isDesk } from '../may.ts';
import { saveAndSay } from '../save.ts';
import { words } from './after-words.ts';
import styles from './detail.module.css';
import { PictureField } from './picture-field.tsx';

/** A picture that was chosen anew; null: the one that is there is taken away; undefined: it stays. */
type Shot = SmallPicture | null | undefined;

interface ResultDraft {
  readonly learned?: string;
  readonly links?: readonly ActivityLink[];
}

const mostLinks = 20;
const noLink: ActivityLink = { url: '', title: '' };

/** The rows of a picture that comes instead of another: the old one would lie on in every phone. */
function pictureChanges(before: string, shot: Shot): { readonly id: string; readonly changes: Change[] } {
  if (shot === undefined) return { id: before, changes: [] };
  const id = shot === null ? '' : makeId();
  return {
    id,
    changes: [
      ...(before === '' ? [] : [{ kind: 'picture', id: before, fields: { gone: true } } as const]),
      ...(shot === null ? [] : [{ kind: 'picture', id, fields: { ...shot } } as const]),
    ],
  };
}

/** Writes the result of an activity: what was learned, where to read on, at the host's a picture of the board. */
export function ResultSheet({ activity, onClose }: { activity: ActivityRow; onClose: () => void }) {
  const { id, fields } = activity;
  const [draft, clear] = useDraft<ResultDraft>(`calendar.result.${id}`, {});
  const shot = useSignal<Shot>(undefined);
  const refusal = useSignal<'learned-too-long' | 'bad-link' | null>(null);
  const [kept] = fields.picture === '' ? [] : pictureOf(fields.picture).value;
  const learned = draft.value.learned ?? fields.learned;
  const links = draft.value.links ?? fields.links;
  const setLink = (at: number, part: Partial<ActivityLink>): void => {
    refusal.value = null;
    draft.value = { ...draft.value, links: links.map((link, i) => (i === at ? { ...link, ...part } : link)) };
  };
  const keep = async (): Promise<void> => {
    const picture = pictureChanges(fields.picture, shot.value);
    const told = links.filter(({ url, title }) => `${url}${title}`.trim() !== '');
    const made = tellResult(activity, { learned, links: told, picture: picture.id });
    if (!made.ok) {
      refusal.value = made.code;
      return;
    }
    if (!(await saveAndSay([...picture.changes, ...made.value], words.saved()))) return;
    clear();
    onClose();
  };
  return (
    <Sheet
      title={words.result()}
      open
      keepOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          {Object.keys(draft.value).length > 0 && (
            <Button variant="quiet" onClick={clear}>
              {words.clear()}
            </Button>
          )}
          <Button variant="primary" icon="check" onClick={() => void keep()}>
            {words.save()}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Field
          kind="textarea"
          label={words.learned()}
          error={refusal.value === 'learned-too-long' ? sayActivityRefusal('learned-too-long') : ''}
          value={learned}
          rows={6}
          dir="auto"
          autoCapitalize="sentences"
          maxLength={longestAbout}
          onValue={(text) => {
            refusal.value = null;
            draft.value = { ...draft.value, learned: text };
          }}
        />
        <Stack>
          <h3>{words.links()}</h3>
          {links.map((link, i) => (
            <div key={i} class={styles.link}>
              <Field
                kind="url"
                label={words.linkUrl(i + 1)}
                value={link.url}
                placeholder="https://"
                autoCapitalize="none"
                spellcheck={false}
                maxLength={2000}
                onValue={(url) => setLink(i, { url })}
              />
              <Field
                label={words.linkTitle(i + 1)}
                value={link.title}
                dir="auto"
                maxLength={200}
                onValue={(title) => setLink(i, { title })}
              />
            </div>
          ))}
          <div role="status">
            {refusal.value === 'bad-link' && <p class={styles.wrong}>{sayActivityRefusal('bad-link')}</p>}
          </div>
          {links.length < mostLinks && (
            <div>
              <Button
                icon="plus"
                onClick={() => {
                  draft.value = { ...draft.value, links: [...links, noLink] };
                }}
              >
                {words.addLink()}
              </Button>
            </div>
          )}
        </Stack>
        {isDesk() && (
          <PictureField
            picture={shot.value === undefined ? kept?.fields : (shot.value ?? undefined)}
            title={fields.title}
            onPicture={(next) => {
              shot.value = next;
            }}
          />
        )}
      </Stack>
    </Sheet>
  );
}
