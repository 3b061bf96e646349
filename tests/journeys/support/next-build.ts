import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the built app that can turn into the next version while a hub serves it. */
export interface Build {
  readonly folder: string;
  /** The name of the first script, as it is now. */
  readonly script: string;
  /** Turns it into the next version: scripts under other names, and a page and a worker that know of them. */
  release(): void;
  remove(): void;
}

const firstScript = (folder: string): string => {
  const found = /\/assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
  if (found === undefined) throw new Error('index.html names no first script');
  return found;
};

/** Copies the build there is. */
export function copyBuild(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-build-'));
  cpSync(resolve(import.meta.dirname, '../../../dist'), folder, { recursive: true });
  const build = {
    folder,
    script: firstScript(folder),
    release() {
      const assets = join(folder, 'assets');
      // As in a real build, whatever has changed has another name; here all scripts have.
      const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
      const renamed = (name: string) => name.replace(/\.js$/, '-next.js');
      for (const name of scripts) renameSync(join(assets, name), join(assets, renamed(name)));
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|html)$/.test(path)) continue;
        let text = readFileSync(join(folder, path), 'utf8');
        for (const name of scripts) text = text.replaceAll(name, renamed(name));
        // The page names another script, so its revision in the worker's list is another.
        text = text.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, '$1next$2');
        writeFileSync(join(folder, path), text);
      }
      build.script = renamed(build.script);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return build;
}
