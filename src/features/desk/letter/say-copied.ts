import { showSnack } from '../../../ui/snack.tsx';
import { copyLetter } from './copy.ts';
import { words } from './words.ts';

const answers = { rich: words.copied, plain: words.copiedPlain, failed: words.notCopied } as const;

/** Copies a letter and says how that ended. */
export async function sayCopied(text: string, language: string): Promise<void> {
  void showSnack({ text: answers[await copyLetter(text, language)]() });
}
