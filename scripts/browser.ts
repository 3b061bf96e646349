import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium to drive. Without a path, Playwright starts the one it brought itself. */
export interface Browser {
  readonly executablePath?: string;
  readonly args: string[];
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** What a headless Chromium needs in a container, and what keeps it from calling home in a test. */
export const browserFlags = (): string[] => [
  // A browser started by root has no sandbox to offer.
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Node says "no" only by throwing.
  }
}

/** Where these commands are on the PATH, the first name's places first. */
function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isExecutable));
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where desktop systems keep theirs. */
const usualPlaces = (): string[] => [
  ...commands.map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** Does it start? A downloaded one may lack the system's libraries. On Windows asking would open a window. */
const starts = (path: string): boolean =>
  isExecutable(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0);

/** A browser that is on this machine already, or undefined. */
function installedBrowser(): string | undefined {
  const asked = process.env.CHROMIUM;
  if (asked) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM names ${asked}, which does not start. Correct it or unset it.`);
  }
  return [chromium.executablePath(), ...onPath(commands), ...usualPlaces()].find(starts);
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  // Windows starts npx through its shell; every argument here is a constant of ours.
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/** Playwright's own download first; where that is out of reach, the system's package. */
function installBrowser(): string | undefined {
  console.log('No Chromium found; getting one.');
  const mayInstall = isRoot() && onPath(['apt-get']).length > 0;
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const own = chromium.executablePath();
    if (starts(own)) return own;
    if (mayInstall && run('npx', ['playwright', 'install-deps', 'chromium']) && starts(own)) return own;
  }
  if (mayInstall) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  return onPath(commands).find(starts);
}

/**
 * A Chromium for journeys, benchmarks and screenshots: the one `CHROMIUM` names, Playwright's, or the
 * system's; if there is none, one is installed. Throws with the next step when that fails too.
 */
export async function findBrowser(): Promise<Browser> {
  const executablePath = installedBrowser() ?? installBrowser();
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium here and none could be installed. Install Chrome or Chromium, or set ' +
        'CHROMIUM to the path of one, and try again.',
    );
  return { executablePath, args: browserFlags() };
}
