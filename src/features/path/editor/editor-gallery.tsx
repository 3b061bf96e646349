import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { emptyHouse, type House } from '../../../domain/house/house.ts';
import { editRow, type HouseEdits, noEdits } from '../../../domain/house/house-edits.ts';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { EditView } from './edit-view.tsx';
import { createEditor, createState, type Picked } from './editor.ts';
import { fileWords } from './file-words.ts';
import { pictureWords } from './picture-words.ts';
import { ProblemList } from './problems.tsx';

const sample = sampleHouse('two-floors', 'sv');
const campfire: Picked = { kind: 'spot', id: 'two-floors-campfire' };
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A house with all that can be wrong. */
function troubledHouse(): House {
  const spot = new Map(sample.spot);
  const lift = spot.get('two-floors-lift1');
  const glade = spot.get('two-floors-glade');
  const fire = spot.get(campfire.id);
  spot.delete('two-floors-entrance');
  spot.delete('two-floors-oasis');
  if (lift) spot.set('two-floors-lift1', { ...lift, x: 99, name: '' });
  if (glade) spot.set('two-floors-glade', { ...glade, name: long, code: fire?.code ?? '' });
  return { ...sample, spot };
}

interface CaseProps {
  title: string;
  house: House;
  edits?: HouseEdits;
  picked?: Picked;
}

function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Stack>{children}</Stack>
    </section>
  );
}

/** An editor on a house of its own, whose draft goes nowhere. */
function EditorCase({ title, house, edits = noEdits, picked }: CaseProps) {
  const kept = useMemo(() => {
    const state = createState();
    if (picked) state.picked.value = picked;
    return { draft: signal(edits), state };
  }, []);
  return (
    <Case title={title}>
      <EditView editor={createEditor(house, kept.draft, kept.state)} />
    </Case>
  );
}

/** The editor of the house in every state worth a look. */
export function EditorGallery() {
  const named = editRow(noEdits, 'spot', campfire.id, { name: long, purpose: `${long} ${long}` });
  return (
    <>
      <EditorCase title="Editor: nothing yet" house={emptyHouse} />
      <EditorCase title="Editor: two floors" house={sample} />
      <EditorCase title="Editor: a place with a long name" house={sample} edits={named} picked={campfire} />
      <EditorCase
        title="Editor: a way"
        house={sample}
        picked={{ kind: 'way', id: 'two-floors-lift0~two-floors-lift1' }}
      />
      <EditorCase title="Editor: a floor" house={sample} picked={{ kind: 'floor', id: 'two-floors-lower' }} />
      <EditorCase title="Editor: a wish" house={sample} picked={{ kind: 'wish', id: 'quiet' }} />
      <Case title="Editor: all that can be wrong">
        <ProblemList house={troubledHouse()} onPick={() => undefined} />
        <ProblemList house={emptyHouse} />
        {(['unreadable', 'too-large'] as const).map((code) => (
          <Notice key={code} tone="warn">
            {pictureWords[code]()}
          </Notice>
        ))}
        {(['not-a-house', 'newer', 'too-many-rows', 'too-large', 'unreadable'] as const).map((code) => (
          <Notice key={code} tone="warn">
            {fileWords[code]()}
          </Notice>
        ))}
      </Case>
    </>
  );
}
