import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useDraft } from '../../../local/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import addStyles from '../add/add.module.css';
import { addWords } from '../add/add-words.ts';
import { CountedField } from '../add/counted-field.tsx';
import { SignFields } from '../add/sign-fields.tsx';
import { isComplete, mostOf, needsPlace, PlaceChoice } from '../add/write-fields.tsx';
import { noSign, nothingWritten, type Sign, type Written } from '../add/written.ts';
import { partsOf } from '../parts.ts';
import type { WallRow } from '../wall/outline.ts';
import { keepPaper, takeBack } from './keep-paper.ts';
import styles from './paper.module.css';
import { paperWords as words } from './paper-words.ts';

interface Draft {
  readonly written: Written;
  readonly sign: Sign;
}

const nothing: Draft = { written: nothingWritten, sign: noSign };

/** One leaf after the other: the place stays chosen, Enter keeps, the focus is back where the next one begins. */
export function PaperForm({ wall }: { wall: WallRow }) {
  const { fields } = wall;
  const hasPlaces = needsPlace(fields, false);
  const [draft] = useDraft(`walls.paper.${wall.id}`, nothing);
  const kept = useSignal<readonly { readonly id: string; readonly draft: Draft }[]>([]);
  const isTried = useSignal(false);
  const isBusy = useRef(false);
  const textRef = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { written, sign } = draft.value;
  const write = (part: Partial<Written>): void => {
    draft.value = { ...draft.value, written: { ...written, ...part } };
  };
  const keep = async (): Promise<void> => {
    const before = draft.value;
    isTried.value = !isComplete(fields, before.written, false);
    // A second Enter while the first is written down would make two of one leaf.
    if (isTried.value || isBusy.current) return;
    isBusy.current = true;
    const id = await keepPaper(wall, before.written, before.sign);
    isBusy.current = false;
    if (id === null) return;
    kept.value = [...kept.value, { id, draft: before }];
    draft.value = { ...nothing, written: { ...nothingWritten, place: before.written.place } };
    textRef.current?.focus();
  };
  const undo = async (): Promise<void> => {
    const last = kept.value.at(-1);
    if (!last || !(await takeBack(last.id))) return;
    kept.value = kept.value.slice(0, -1);
    draft.value = last.draft;
    textRef.current?.focus();
    void showSnack({ text: words.undone() });
  };
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.wall(wall.id), label: fields.title }}
      width={hasPlaces ? 'wide' : 'narrow'}
      actions={
        <Button variant="primary" icon="check" onClick={() => void keep()}>
          {words.put()}
        </Button>
      }
    >
      <div class={addStyles.form} data-places={hasPlaces || undefined}>
        <div class={addStyles.words}>
          {hasPlaces && (
            <PlaceChoice
              wall={fields}
              value={written.place}
              onValue={(place) => write({ place })}
              isMissing={isTried.value && written.place === null}
            />
          )}
          <div class={styles.row}>
            <p role="status">
              {kept.value.length === 0 ? (
                words.none()
              ) : (
                <>
                  <strong>{words.count(kept.value.length)}</strong>{' '}
                  <bdi>{words.latest(kept.value.at(-1)?.draft.written.text ?? '')}</bdi>
                </>
              )}
            </p>
            {kept.value.length > 0 && (
              <Cluster>
                <Button icon="undo" onClick={() => void undo()}>
                  {words.undoLast()}
                </Button>
              </Cluster>
            )}
          </div>
        </div>
        <div class={addStyles.words}>
          {partsOf(fields.template, false).map((part) => (
            <CountedField
              key={part.name}
              label={part.onPaper()}
              value={written[part.name]}
              onValue={(text) => write({ [part.name]: text })}
              most={mostOf(part, fields, false)}
              error={
                isTried.value && part.name === 'text' && written.text.trim() === '' ? addWords.empty() : ''
              }
              onEnter={() => void keep()}
              inputRef={part.name === 'text' ? textRef : undefined}
            />
          ))}
          {fields.signature !== 'none' && (
            <SignFields
              signature={fields.signature}
              value={sign}
              onValue={(next) => {
                draft.value = { ...draft.value, sign: next };
              }}
              isShared
              text={words.sign()}
              onEnter={() => void keep()}
            />
          )}
        </div>
      </div>
    </Scaffold>
  );
}
