import { useSignal } from '@preact/signals';
import { type House, placesInOrder } from '../../../domain/house/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { saveText } from '../../../ui/save-file.ts';
import { Section } from '../../../ui/section.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { Editor } from './editor.ts';
import { fileWords as words } from './file-words.ts';
import { ProblemList } from './problems.tsx';
import { type FileRefusal, readFile, writeFile } from './read-file.ts';

/** The house as it is drawn, out as a file; another in, once somebody has seen what is in it. */
export function FileSection({ editor, isOpen }: { editor: Editor; isOpen?: boolean }) {
  const problem = useSignal<FileRefusal | null>(null);
  const found = useSignal<House | null>(null);
  const bring = async (): Promise<void> => {
    problem.value = null;
    const file = await pickFile('.json,.geojson,application/json,application/geo+json');
    if (!file) return;
    const read = await readFile(file);
    if (read.ok) found.value = read.value;
    else problem.value = read.code;
  };
  const save = async (): Promise<void> =>
    saveText(`${words.fileName()}.stigen-house.json`, await writeFile(editor.house));
  return (
    <Section title={words.title()} text={words.text()} state={isOpen ? undefined : words.state()}>
      {problem.value !== null && (
        <Notice tone="warn" live>
          {words[problem.value]()}
        </Notice>
      )}
      <Cluster>
        {editor.house.floor.size > 0 && <Button onClick={() => void save()}>{words.save()}</Button>}
        <Button onClick={() => void bring()}>{words.bring()}</Button>
      </Cluster>
      <FoundSheet
        house={found.value}
        onClose={() => {
          found.value = null;
        }}
        onTake={(house) => {
          found.value = null;
          editor.pick(null);
          editor.replace(house);
        }}
      />
    </Section>
  );
}

interface FoundSheetProps {
  house: House | null;
  onClose: () => void;
  onTake: (house: House) => void;
}

/** What is in a file, before anything of it is in the draft. */
function FoundSheet({ house, onClose, onTake }: FoundSheetProps) {
  return (
    <Sheet
      title={words.sheet()}
      open={house !== null}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.leave()}</Button>
          <Button variant="primary" onClick={() => house && onTake(house)}>
            {words.take()}
          </Button>
        </>
      }
    >
      {house && (
        <>
          <p>{words.holds(house.floor.size, placesInOrder(house).length, house.way.size)}</p>
          <p>{words.sheetText()}</p>
          <ProblemList house={house} />
        </>
      )}
    </Sheet>
  );
}
