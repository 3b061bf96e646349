import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { readContent } from '../drawing/content.ts';
import { words } from './words.ts';

/** One line of text: breaks would look like the next item. */
const inline = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const signed = ({ fields }: Mark): string =>
  [fields.name, fields.organisation]
    .flatMap((part) => (part === null || part === '' ? [] : [inline(part)]))
    .join(', ');

function item(row: Mark, wall: Wall): string {
  const { text, more, help } = row.fields;
  const who = signed(row);
  const parts = [inline(text), inline(more), help.trim() && words.helpWanted(inline(help))].filter(Boolean);
  // On a journey it is the organisation that one looks for.
  if (wall.template === 'journey' && who) return `– ${who}: ${parts.join(' · ')}`;
  return `– ${parts.join(' · ')}${who && ` (${who})`}`;
}

/**
 * A wall as plain text to paste into a letter: title and question, then each place with what hangs there, answers
 * set in. Places with nothing are there too, and say so.
 * @param when as the reader says the day
 */
export function wallSummary(wall: Wall, rows: readonly Mark[], when: string): string {
  const { hanging, answers } = readContent(wall, rows);
  const blocks = hanging.map(({ place, rows: here }, i) => {
    const name = place?.name ?? words.elsewhere();
    const head = wall.template === 'journey' && place ? `${i + 1}. ${name}` : name;
    const lines = here.flatMap((row) => [
      item(row, wall),
      ...(answers.get(row.id) ?? []).map((answer) => `   ${item(answer, wall)}`),
    ]);
    return [head.toUpperCase(), ...(lines.length > 0 ? lines : [words.nothingHere()])].join('\n');
  });
  return [[wall.title, wall.question, when].filter(Boolean).join('\n'), ...blocks].join('\n\n');
}
