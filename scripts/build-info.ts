import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a build says about itself; shown in the settings and in error details. */
export interface BuildInfo {
  /** From package.json. */
  readonly version: string;
  /** Short hash of the commit it was built from, or empty outside a repository. */
  readonly commit: string;
}

const readCommit = (root: string): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch (error) {
    console.debug('build-info: no commit is known', error instanceof Error ? error.message : error);
    return '';
  }
};

/** Reads version and commit. @param root the repository's folder */
export const readBuildInfo = (root: string): BuildInfo => {
  const pkg: unknown = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const version = typeof pkg === 'object' && pkg !== null && 'version' in pkg ? String(pkg.version) : '0.0.0';
  return { version, commit: readCommit(root) };
};
