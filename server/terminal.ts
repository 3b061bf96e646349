import qrcode from 'qrcode';
import { codePath } from '../src/domain/code.ts';

/** Prints an address as words and as a QR for a tablet's camera. */
export async function showLink(words: string, url: string, write: (text: string) => void): Promise<void> {
  const qr = await qrcode.toString(url, { type: 'terminal', small: true });
  write(`\n${words}\n  ${url}\n\n${qr}\n`);
}

/** What the terminal says at the start: how to set the hub up, to pair a desk, or where the hub is. */
export async function showStart(
  start: {
    /** Where a browser on this machine finds the hub. */
    readonly local: string;
    /** Where phones find it, or null when only this machine can. */
    readonly reachable: string | null;
    readonly setupToken: string | null;
    readonly pairCode: string | null;
    readonly joinCode: string | null;
  },
  write: (text: string) => void,
): Promise<void> {
  const base = start.reachable ?? start.local;
  if (start.setupToken !== null) {
    const path = codePath({ type: 'setup', code: start.setupToken });
    return showLink('Öppna och kom igång · Open to set up your hub:', base + path, write);
  }
  write(`\nStigen: ${base}\n`);
  if (start.pairCode !== null) {
    const path = codePath({ type: 'desk', code: start.pairCode });
    await showLink('Öppna på värdens enhet · Open on the host’s device:', base + path, write);
  }
  if (start.joinCode !== null && start.reachable !== null)
    write(`Telefoner · Phones: ${base}${codePath({ type: 'join', code: start.joinCode })}\n`);
}
