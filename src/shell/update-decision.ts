import type { DeviceKind } from '../ui/feature.ts';

export interface UpdateSituation {
  /** A new version lies ready on the device. */
  readonly isWaiting: boolean;
  readonly device: DeviceKind;
  /** The present path. */
  readonly path: string;
  /** Ms since the last touch or key. */
  readonly idleFor: number;
  /** Is somebody's half-written text on the device? */
  readonly hasDraft: boolean;
}

/** How long a door must have been left alone before it changes by itself, ms. */
export const quietBeforeUpdate = 60_000;

/**
 * What to do about a new version. Nothing is ever sprung on anybody: a phone asks; the tablet, where nobody
 * is responsible for answering, changes by itself but only when it stands untouched on its first screen.
 */
export function decideUpdate(situation: UpdateSituation): 'nothing' | 'ask' | 'apply' {
  if (!situation.isWaiting) return 'nothing';
  if (situation.device === 'phone') return 'ask';
  const isFree = situation.path === '/' && situation.idleFor >= quietBeforeUpdate && !situation.hasDraft;
  return isFree ? 'apply' : 'nothing';
}
