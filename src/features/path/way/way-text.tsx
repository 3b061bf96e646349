import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { DirectionStep } from '../../../domain/house/directions.ts';
import type { House } from '../../../domain/house/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Told } from '../hub-words.tsx';
import { Mark, type MarkName } from '../mark.tsx';
import { roundMetres, roundMinutes, sayStep } from './say-step.ts';
import { isReading, readAloud, stopReading, voiceNow, watchVoices } from './speak.ts';
import type { ToldWay } from './use-ways.ts';
import styles from './way.module.css';
import { words } from './way-words.ts';

interface WayTextProps {
  house: House;
  way: ToldWay;
}

/** A way in words, complete without the map. */
export function WayText({ house, way }: WayTextProps) {
  const heading = useId();
  const { route } = way;
  const at = useSignal<number | null>(null);
  const sentences = way.steps.map((step) => sayStep(house, step));
  return (
    <section class={styles.text} aria-labelledby={heading}>
      <h2 id={heading} class={styles.heading}>
        {route.ways.length > 0
          ? words.sum(roundMetres(route.metres), roundMinutes(route.seconds))
          : words.steps()}
      </h2>
      <ol class={styles.steps}>
        {way.steps.map((step, i) => (
          <li key={step.from + step.type} aria-current={at.value === i ? 'step' : undefined}>
            <span class={styles.mark} data-turn={step.type === 'walk' ? step.turn : undefined}>
              <Mark name={iconOf(step)} />
            </span>
            <span>
              <Told>{sentences[i] ?? ''}</Told>
            </span>
          </li>
        ))}
      </ol>
      <ReadAloud
        sentences={sentences}
        onAt={(next) => {
          at.value = next;
        }}
      />
    </section>
  );
}

const iconOf = (step: DirectionStep): MarkName =>
  step.type === 'walk' ? 'up' : step.type === 'arrive' ? 'check' : step.type === 'lift' ? 'lift' : 'stairs';

/** Where the device has a voice for the language. */
function ReadAloud({ sentences, onAt }: { sentences: readonly string[]; onAt: (at: number | null) => void }) {
  useEffect(watchVoices, []);
  const voice = voiceNow();
  if (!voice) return null;
  return (
    <Cluster>
      {isReading.value ? (
        <Button
          icon="close"
          onClick={() => {
            stopReading();
            onAt(null);
          }}
        >
          {words.stop()}
        </Button>
      ) : (
        <Button icon={<Mark name="sound" />} onClick={() => readAloud(sentences, voice, onAt)}>
          {words.listen()}
        </Button>
      )}
    </Cluster>
  );
}
