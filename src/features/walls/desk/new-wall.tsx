import { useSignal } from '@preact/signals';
import type { Change } from '../../../domain/change.ts';
import { makeId } from '../../../domain/id.ts';
import { textsOf } from '../../../domain/walls/template-texts.ts';
import type { Wall, WallTemplate } from '../../../domain/walls/wall.ts';
import { makeWall } from '../../../domain/walls/wall-making.ts';
import { useDraft } from '../../../local/drafts.ts';
import { hub } from '../../../local/queries/hub.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { saveAndSay } from '../save.ts';
import { wordsOf } from '../template-words.ts';
import type { WallRow } from '../wall/outline.ts';
import { wallWords } from '../wall/wall-words.ts';
import { deskWords as words } from './desk-words.ts';
import { keepChoices } from './keep-wall.ts';
import { sayWallRefusal } from './refusal-words.ts';
import { choicesOf, draftOf, faultsOf, type WallDraft } from './wall-draft.ts';
import { WallForm } from './wall-form.tsx';

export interface NewWallDraft {
  readonly template: WallTemplate | null;
  /** Null: nothing of the template has been changed. */
  readonly wall: WallDraft | null;
}

export const newWallKey = 'walls.new';
export const nothingChosen: NewWallDraft = { template: null, wall: null };

const firstDraft = (template: WallTemplate, timeZone: string): WallDraft => {
  const language = hub.peek()?.fields.language ?? 'sv';
  const draft = draftOf(newWallOf(template, language, timeZone, '').fields, now());
  // A wall sits for a period; four weeks is a good one to begin with.
  return { ...draft, closes: { ...draft.closes, isSet: true } };
};

/** The wall that a template makes, before a host has changed it. */
function newWallOf(
  template: WallTemplate,
  language: Wall['language'],
  timeZone: string,
  id: string,
): WallRow {
  const made = makeWall(template, textsOf(template, language), { id, timeZone, language, now: now() });
  // A rule answers fields as they are written down; these are all that a wall has.
  return { id, fields: made.fields as unknown as Wall };
}

/** The form of a wall that is not there yet. It is kept as a draft and shown as others will see it. */
export function NewWall({ template, onOther }: { template: WallTemplate; onOther: () => void }) {
  const [draft, clear] = useDraft<NewWallDraft>(newWallKey, nothingChosen);
  const isTried = useSignal(false);
  const timeZone = hub.value?.fields.timeZone ?? 'Europe/Stockholm';
  const value = draft.value.wall ?? firstDraft(template, timeZone);
  const faults = faultsOf(value, timeZone);
  const change = (part: Partial<WallDraft>): void => {
    const next = part.language ? inLanguage(template, value, part.language) : { ...value, ...part };
    draft.value = { template, wall: next };
  };
  const keep = async (): Promise<void> => {
    isTried.value = faults.size > 0;
    if (isTried.value) return;
    const id = makeId();
    const made = newWallOf(template, value.language, timeZone, id);
    const changes = keepChoices(made, choicesOf(value, timeZone), new Set());
    if (!changes.ok) return void showSnack({ text: sayWallRefusal(changes.code) });
    const first: Change = { kind: 'wall', id, fields: { ...made.fields } };
    if (!(await saveAndSay([first, ...changes.value], words.kept()))) return;
    clear();
    navigate(routes.wall(id), { replace: true });
  };
  return (
    <Scaffold
      title={words.newWall()}
      lead={words.formLead(wordsOf(template).name())}
      back={{ href: routes.walls, label: wallWords.toWalls() }}
      actions={
        <>
          <Button variant="quiet" onClick={onOther}>
            {words.otherTemplate()}
          </Button>
          <Button variant="primary" icon="forward" onClick={() => void keep()}>
            {words.preview()}
          </Button>
        </>
      }
    >
      <WallForm
        template={template}
        timeZone={timeZone}
        isNew
        value={value}
        onValue={change}
        faults={isTried.value ? faults : new Set()}
      />
    </Scaffold>
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The draft in another language: what has not been changed of the template's words is taken from the other one. */
export function inLanguage(template: WallTemplate, draft: WallDraft, language: Wall['language']): WallDraft {
  const before = textsOf(template, draft.language);
  const after = textsOf(template, language);
  return {
    ...draft,
    language,
    title: same(draft.title, before.title) ? after.title : draft.title,
    question: same(draft.question, before.question) ? after.question : draft.question,
    instruction: same(draft.instruction, before.instruction) ? after.instruction : draft.instruction,
    places: same(draft.places, before.places) ? after.places : draft.places,
  };
}
