import { type SaveRefusal, sayRefusal } from '../save-words.ts';
import type { ScanRefusal } from './scan-model.ts';
import { words } from './words.ts';

/** What to say, with the next step, to a code that checks nobody in. */
export function sayScanRefusal(code: ScanRefusal | SaveRefusal): string {
  switch (code) {
    case 'foreign':
      return words.foreign();
    case 'damaged':
      return words.damaged();
    case 'unknown-pin':
      return words.unknownPin();
    case 'join':
      return words.join();
    case 'link':
      return words.link();
    case 'setup':
      return words.setup();
    case 'door':
    case 'desk':
      return words.pair();
    default:
      return sayRefusal(code);
  }
}
