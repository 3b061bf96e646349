import type { ComponentChildren } from 'preact';
import type { Wall } from '../../../domain/walls/wall.ts';
import type { wallPhase } from '../../../domain/walls/wall-rules.ts';
import { Icon } from '../../../ui/icon.tsx';
import { sayPeriod } from '../period.ts';
import { sayCount } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

export type Phase = ReturnType<typeof wallPhase>;

export interface WallHeadProps {
  wall: Wall;
  phase: Phase;
  /** How much hangs on it. */
  count: number;
  /** The way to everything else about the wall. */
  more?: ComponentChildren;
}

/** Under the question: how it stands with the wall, and how one does it. */
export function WallHead({ wall, phase, count, more }: WallHeadProps) {
  return (
    <div class={styles.wallHead}>
      <p class={styles.facts}>
        <span class={styles.period} data-open={phase === 'open' || undefined}>
          <Icon name={phase === 'open' ? 'leaf' : 'clock'} />
          {sayPeriod(wall, currentTime())}
        </span>
        <span>{sayCount(wall.template, count)}</span>
      </p>
      <div class={styles.tools}>
        {wall.instruction !== '' && (
          <details class={styles.howTo} open={count === 0}>
            <summary>{words.howTo()}</summary>
            <p dir="auto" lang={wall.language}>
              {wall.instruction}
            </p>
            {wall.moderation === 'look-first' && <p>{words.lookFirst()}</p>}
          </details>
        )}
        {more}
      </div>
    </div>
  );
}
