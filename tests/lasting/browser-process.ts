import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.ts';

// Whatever fails, no browser stays behind.
const groups = new Set<number>();
const killGroup = (pid: number): void => {
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Gone already is what was asked for.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
process.on('exit', () => {
  for (const pid of groups) killGroup(pid);
});

export interface BrowserProcess {
  readonly page: Page;
  /** SIGKILL to the browser and everything it has started: not one instruction more. */
  kill(): Promise<void>;
  /** Ends in good order: what the browser writes down now and then, its cookies, is on the disk afterwards. */
  quit(): Promise<void>;
}

async function devToolsAddress(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The browser did not start:\n${said}`);
}

/** Starts a real Chromium on a profile that stays, in a process group of its own. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const { executablePath } = await findBrowser();
  const child = spawn(
    executablePath ?? chromium.executablePath(),
    [
      ...browserFlags(),
      '--headless=new',
      '--remote-debugging-port=0',
      '--lang=sv-SE',
      '--accept-lang=sv-SE,sv',
      '--window-size=1280,900',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser did not start.');
  groups.add(pid);
  const browser = await chromium.connectOverCDP(await devToolsAddress(child));
  child.stderr?.resume();
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  // Run from its sources, what is sent to the page names its functions with a helper that the page lacks.
  await context.addInitScript('globalThis.__name = (named) => named;');
  const page = context.pages()[0] ?? (await context.newPage());
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await browser.close();
  };
  return {
    page,
    async kill() {
      killGroup(pid);
      await ended();
    },
    async quit() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch((error: unknown) => {
        // It may be gone before it has answered.
        if (browser.isConnected()) throw error;
      });
      await ended();
      groups.delete(pid);
    },
  };
}
