import { toHtml, toPlain } from '../../../domain/desk/letter-text.ts';

/** How copying ended: with headings and lists, as plain text alone, or not at all. */
type Copied = 'rich' | 'plain' | 'failed';

/** Puts a letter on the clipboard, for mail programs with headings and lists, for others as plain text. */
export async function copyLetter(text: string, language: string): Promise<Copied> {
  const plain = toPlain(text);
  if (typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function') {
    try {
      const both = {
        'text/html': new Blob([toHtml(text, language)], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      };
      await navigator.clipboard.write([new ClipboardItem(both)]);
      return 'rich';
    } catch (error) {
      console.info('desk: not copied with headings, tried without', error);
    }
  }
  try {
    await navigator.clipboard.writeText(plain);
    return 'plain';
  } catch (error) {
    console.error('desk: the letter was not copied', error);
    return 'failed';
  }
}
