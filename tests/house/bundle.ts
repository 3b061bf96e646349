import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstScriptKb, precachedFiles, sumKb } from '../../scripts/bundle-size.ts';

/** What the app may weigh, in KB of 1,000 bytes, gzip. */
export const bundleBudget = { firstJs: 75, precache: 700 } as const;

/** Weights of a built app, in KB of 1,000 bytes, gzip. */
export interface BundleWeight {
  /** Every script the page asks for before the door can be used. */
  readonly firstJs: number;
  /** Everything the service worker keeps, what is needed later included. */
  readonly precache: number;
}

/** Is there a built app in this folder? */
export const isBuilt = (dist: string): boolean => existsSync(join(dist, 'index.html'));

/** Weighs the built app in a folder. */
export const weighBundle = (dist: string): BundleWeight => ({
  firstJs: firstScriptKb(dist),
  precache: sumKb(precachedFiles(dist), 'gzip'),
});

/** What is too heavy, or weighs nothing and so cannot be right, in words; an empty list when all is well. */
export const overBudget = (weight: BundleWeight): string[] =>
  (['firstJs', 'precache'] as const).flatMap((part) => {
    if (weight[part] === 0) return [`${part} weighs nothing: the build is not what this test takes it for`];
    if (weight[part] <= bundleBudget[part]) return [];
    return [`${part} weighs ${weight[part].toFixed(1)} KB, ${bundleBudget[part]} are allowed`];
  });
