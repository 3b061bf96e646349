import { useSignal } from '@preact/signals';
import { makeId } from '../../../domain/id.ts';
import { readWallFile } from '../../../domain/walls/wall-file.ts';
import { hub } from '../../../local/queries/hub.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import { deskWords as words } from './desk-words.ts';
import { sayFileRefusal } from './file-refusal.ts';

/** A wall is words; more than this, in bytes, is something else. */
const largest = 1_000_000;

/** What a file says, or why not, in words. */
async function readText(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > largest) return { problem: words.fileTooLarge() };
  try {
    return { text: await file.text() };
  } catch (error) {
    console.warn('walls: a file could not be read', error);
    return { problem: words.fileUnreadable() };
  }
}

/** Brings in a wall that another hub has saved; it comes as a draft. */
export function FromFile() {
  const problem = useSignal('');
  const bring = async (): Promise<void> => {
    problem.value = '';
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const read = await readText(file);
    if ('problem' in read) {
      problem.value = read.problem;
      return;
    }
    const id = makeId();
    const timeZone = hub.peek()?.fields.timeZone ?? 'Europe/Stockholm';
    const made = readWallFile(read.text, { id, timeZone, now: now() });
    if (!made.ok) problem.value = sayFileRefusal(made.code);
    else if (await saveAndSay(made.value, words.broughtIn())) navigate(routes.wall(id));
  };
  return (
    <Section title={words.fromFile()} text={words.fromFileText()}>
      {problem.value !== '' && (
        <Notice tone="warn" live>
          {problem.value}
        </Notice>
      )}
      <div>
        <Button onClick={() => void bring()}>{words.chooseFile()}</Button>
      </div>
    </Section>
  );
}
