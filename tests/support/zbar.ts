import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isThere = (tool: string): boolean => {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Dots an inch: what a phone's camera makes of an A5 held at arm's length is finer. */
const resolution = 150;

/**
 * What ZBar reads off the pages of a PDF that Ghostscript has drawn, page by page: a second reader and a second
 * renderer than the app's own. Null where one of the two is not installed.
 */
export function readWithZbar(pdf: Uint8Array): string[][] | null {
  if (!isThere('gs') || !isThere('zbarimg')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'stigen-zbar-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    const drawn = ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=pnggray', `-r${resolution}`];
    execFileSync('gs', [...drawn, `-sOutputFile=${join(folder, 'page-%04d.png')}`, file]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) =>
        execFileSync('zbarimg', ['--quiet', '--raw', join(folder, name)], { encoding: 'utf8' })
          .trim()
          .split('\n'),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
