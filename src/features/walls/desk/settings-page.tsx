import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { show } from '../../../domain/walls/moderating.ts';
import { isWaiting } from '../../../domain/walls/wall-rules.ts';
import { useDraft } from '../../../local/drafts.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { saveAndSay } from '../save.ts';
import { useRows, useWall } from '../use-wall.ts';
import type { WallRow } from '../wall/outline.ts';
import { NoWall } from '../wall/wall-page.tsx';
import { deskWords as words } from './desk-words.ts';
import { keepChoices } from './keep-wall.ts';
import { sayWallRefusal } from './refusal-words.ts';
import { FileSection, StandingSection } from './settings-sections.tsx';
import { stampOf } from './stamp.ts';
import { choicesOf, draftOf, faultsOf, type WallDraft } from './wall-draft.ts';
import { WallForm } from './wall-form.tsx';

/** `/walls/:wall/settings`: what a wall says and asks for, and whether it is open. */
export function Page({ params }: PageProps) {
  const wall = useWall(params.wall ?? '');
  if (!wall) return <NoWall isKnown={wall === null} />;
  if (session.value?.role !== 'desk')
    return (
      <Scaffold
        title={words.settings()}
        back={{ href: routes.wall(wall.id), label: wall.fields.title }}
        forest="path"
      >
        <Notice>{words.onlyDesk()}</Notice>
      </Scaffold>
    );
  return <Settings wall={wall} />;
}

function Settings({ wall }: { wall: WallRow }) {
  const [draft, clear] = useDraft<WallDraft | null>(`walls.settings.${wall.id}`, null);
  const isTried = useSignal(false);
  const { timeZone, template, title } = wall.fields;
  const value = draft.value ?? draftOf(wall.fields, now());
  const faults = faultsOf(value, timeZone);
  const rows = useRows(wall.id);
  const used = useMemo(() => new Set(rows.flatMap(({ fields }) => fields.place ?? [])), [rows]);
  const keep = async (): Promise<void> => {
    isTried.value = faults.size > 0;
    if (isTried.value) return;
    const changes = keepChoices(wall, choicesOf(value, timeZone), used);
    if (!changes.ok) return void showSnack({ text: sayWallRefusal(changes.code) });
    // Whoever stops looking first has nothing against what waits.
    const isOpened = wall.fields.moderation === 'look-first' && value.moderation === 'open';
    const waiting = isOpened ? rows.filter((row) => isWaiting(row.fields)) : [];
    const shown = waiting.flatMap((row) => show(row, stampOf()));
    const said = shown.length === 0 ? words.saved() : words.savedAndShown(waiting.length);
    if (await saveAndSay([...changes.value, ...shown], said)) clear();
  };
  return (
    <Scaffold
      title={words.settings()}
      lead={title}
      back={{ href: routes.wall(wall.id), label: title }}
      actions={
        <Button
          variant="primary"
          icon="check"
          aria-disabled={draft.value === null}
          onClick={() => void keep()}
        >
          {words.save()}
        </Button>
      }
    >
      <StandingSection wall={wall} />
      <WallForm
        template={template}
        timeZone={timeZone}
        used={used}
        value={value}
        onValue={(part) => {
          draft.value = { ...value, ...part };
        }}
        faults={isTried.value ? faults : new Set()}
      />
      <FileSection wall={wall} />
    </Scaffold>
  );
}
