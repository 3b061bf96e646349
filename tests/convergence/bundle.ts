import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'vite';
import { isTestFile, root, sources } from '../house/sources.ts';
import type { Patch } from './patches.ts';

/** A bundle as JavaScript text (CommonJS), so that it can be evaluated as often as there are devices. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
}

/** `rules`: domain and protocol, which remember nothing; all devices of one version share one instance. */
export type Entry = 'engine' | 'server' | 'storage' | 'rules';

const rulesEntry = 'virtual:rules';

/** Modules of domain and protocol by the name under which the engine's bundle asks for them. */
const ruleFiles = (): string[] =>
  sources(/^src\/(domain|protocol)\/[\w/-]+\.ts$/)
    .map(({ path }) => path)
    .filter((path) => !isTestFile(path) && !path.includes('/test-'));

const nameOf = (path: string): string => `rules:${path.slice('src/'.length)}`;

function patching(patches: readonly Patch[], open: Set<Patch>): Plugin {
  return {
    name: 'patches',
    enforce: 'pre',
    transform(code, id) {
      let patched = code;
      for (const patch of patches) {
        if (!id.endsWith(patch.file)) continue;
        const next = patched.replace(patch.find, patch.put);
        if (next !== patched) open.delete(patch);
        patched = next;
      }
      return patched === code ? null : { code: patched, map: null };
    },
  };
}

const outside: Plugin = {
  name: 'rules-outside',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const path =
      found?.id
        .split(sep)
        .join('/')
        .slice(root.length + 1) ?? '';
    return /^src\/(domain|protocol)\//.test(path) ? { id: nameOf(path), external: true } : null;
  },
};

const virtualRules: Plugin = {
  name: 'rules-entry',
  resolveId: (id) => (id === rulesEntry ? `\0${rulesEntry}` : null),
  load: (id) =>
    id === `\0${rulesEntry}`
      ? ruleFiles()
          .map((path) => `export * as '${nameOf(path)}' from '${join(root, path)}';`)
          .join('\n')
      : null,
};

const isPackage = (id: string): boolean => /^(?:@?[a-z]|node:)/.test(id) && !id.startsWith('virtual:');

/** Bundles an entry, with patches laid over its sources. A patch that finds nothing to patch is an error. */
export async function bundle(entry: Entry, patches: readonly Patch[] = []): Promise<Bundle> {
  const open = new Set(patches);
  const isWhole = entry === 'storage';
  const output = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      patching(patches, open),
      ...(entry === 'engine' ? [outside] : []),
      ...(entry === 'rules' ? [virtualRules] : []),
    ],
    ssr: isWhole ? { noExternal: true } : {},
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: entry === 'rules' ? rulesEntry : join(root, `tests/convergence/entries/${entry}.ts`),
        ...(isWhole ? {} : { external: isPackage }),
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  for (const { file, find } of open) throw new Error(`${file} holds nothing like ${find}: mend the patch.`);
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error(`${entry} was not bundled.`);
  return { name: entry, code: chunk.code };
}

/** Makes fresh instances of a bundle's modules. What is not given as a global is the process's own. */
export type Evaluate<Exports> = (
  globals: { readonly [name: string]: unknown },
  packages?: { readonly [name: string]: unknown },
) => Exports;

const nodeRequire = createRequire(import.meta.url);

/** Compiles a bundle once; `names` are the globals that every evaluation brings. */
export function compile<Exports>({ name, code }: Bundle, names: readonly string[]): Evaluate<Exports> {
  const run = compileFunction(code, ['require', 'exports', ...names], { filename: `${name}.bundle.js` });
  return (globals, packages = {}) => {
    const exports = {} as Exports;
    const require = (id: string): unknown => packages[id] ?? nodeRequire(id);
    run(require, exports, ...names.map((global) => globals[global]));
    return exports;
  };
}
