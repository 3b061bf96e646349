import { cleanText } from '../text.ts';

/**
 * A letter is written as plain text that reads well as it is: a line that begins with `##` is a heading, one that
 * begins with `-` a point of a list, lines between empty ones a paragraph. In mail it becomes the same, drawn.
 */
export type LetterBlock =
  | { readonly is: 'heading' | 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly points: readonly string[] };

const marks = /^(##+|[-*•])\s+/;

/** What a letter's text is made of. */
export function toBlocks(text: string): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let points: string[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (points.length > 0) blocks.push({ is: 'list', points });
    if (lines.length > 0) blocks.push({ is: 'paragraph', text: lines.join('\n') });
    points = [];
    lines = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const mark = marks.exec(raw.trimStart())?.[1] ?? '';
    const line = cleanText(raw.trimStart().replace(marks, ''));
    if (line === '') close();
    else if (mark.startsWith('#')) {
      close();
      blocks.push({ is: 'heading', text: line });
    } else if (mark !== '') {
      if (lines.length > 0) close();
      points.push(line);
    } else {
      if (points.length > 0) close();
      lines.push(line);
    }
  }
  close();
  return blocks;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** The letter for mail programs: headings, lists and paragraphs, with nothing in it but words. */
export function toHtml(text: string, language: string): string {
  const parts = toBlocks(text).map((block) => {
    if (block.is === 'heading') return `<h2>${escapeHtml(block.text)}</h2>`;
    if (block.is === 'list')
      return `<ul>${block.points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`;
    return `<p>${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`;
  });
  return `<div lang="${escapeHtml(language)}">${parts.join('')}</div>`;
}

/** The letter as plain text, for mail without letterheads: headings stand alone, points keep their dash. */
export const toPlain = (text: string): string =>
  toBlocks(text)
    .map((block) => (block.is === 'list' ? block.points.map((point) => `- ${point}`).join('\n') : block.text))
    .join('\n\n');
