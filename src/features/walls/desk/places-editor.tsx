import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { makeId } from '../../../domain/id.ts';
import type { Place } from '../../../domain/walls/wall.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import styles from './desk.module.css';
import { deskWords as words } from './desk-words.ts';

export interface PlacesEditorProps {
  places: readonly Place[];
  onPlaces: (places: Place[]) => void;
  error: string;
  /** Those that anything is on: they stay as long as it does. */
  used: ReadonlySet<string>;
}

const most = 60;

/** The list with one of it a place further up. */
function movedUp(places: readonly Place[], at: number): Place[] {
  const [before, place] = [places[at - 1], places[at]];
  return before && place ? places.with(at - 1, place).with(at, before) : [...places];
}

/** Branches, steps or columns: named, explained, in their order. No drag is needed. */
export function PlacesEditor({ places, onPlaces, error, used }: PlacesEditorProps) {
  const added = useSignal<string | null>(null);
  const listRef = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Whoever adds a place is about to name it.
    if (added.value !== null) listRef.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
  }, [added.value]);
  const change = (at: number, part: Partial<Place>): void => {
    const place = places[at];
    if (place) onPlaces(places.with(at, { ...place, ...part }));
  };
  const add = (): void => {
    const id = makeId(8);
    onPlaces([...places, { id, name: '', hint: '' }]);
    added.value = id;
  };
  return (
    <>
      {places.length === 0 && <p class={styles.quiet}>{words.placesNone()}</p>}
      <ol ref={listRef} class={styles.places}>
        {places.map((place, at) => (
          <li key={place.id} class={styles.place}>
            <div class={styles.placeName}>
              <Field
                label={words.placeName(at + 1)}
                dir="auto"
                value={place.name}
                onValue={(name) => change(at, { name })}
                error={place.name.trim() === '' ? error : ''}
                autoCapitalize="sentences"
                maxLength={200}
              />
            </div>
            <div class={styles.buttons}>
              {at > 0 && (
                <Button
                  variant="quiet"
                  icon={
                    <span class={styles.up}>
                      <Icon name="forward" />
                    </span>
                  }
                  iconOnly
                  onClick={() => onPlaces(movedUp(places, at))}
                >
                  {words.placeUp(place.name)}
                </Button>
              )}
              {!used.has(place.id) && (
                <Button
                  variant="quiet"
                  icon="close"
                  iconOnly
                  onClick={() => onPlaces(places.filter(({ id }) => id !== place.id))}
                >
                  {words.placeRemove(place.name)}
                </Button>
              )}
            </div>
            <div class={styles.placeHint}>
              <Field
                label={words.placeHint()}
                dir="auto"
                value={place.hint}
                onValue={(hint) => change(at, { hint })}
                autoCapitalize="sentences"
                maxLength={200}
              />
            </div>
          </li>
        ))}
      </ol>
      {places.length < most && (
        <div>
          <Button icon="plus" onClick={add}>
            {words.placeAdd()}
          </Button>
        </div>
      )}
    </>
  );
}
