import type { Wall } from '../../../domain/walls/wall.ts';
import { lengthsOf } from '../../../domain/walls/wall-rules.ts';
import { Choice } from '../../../ui/choice.tsx';
import { type Part, partsOf } from '../parts.ts';
import { wordsOf } from '../template-words.ts';
import styles from './add.module.css';
import { addWords as words } from './add-words.ts';
import { CountedField, tooMany } from './counted-field.tsx';
import type { Written } from './written.ts';

export interface WriteFieldsProps {
  wall: Wall;
  value: Written;
  onValue: (part: Partial<Written>) => void;
  /** An answer hangs on a question, not on a place. */
  isAnswer: boolean;
  /** Saving was tried: what is missing is said. */
  isTried: boolean;
}

/** The most characters of a part of a contribution. */
export const mostOf = ({ name }: Part, wall: Wall, isAnswer: boolean): number =>
  lengthsOf(wall.template)[isAnswer ? 'answer' : name];

/** Does a place have to be chosen? */
export const needsPlace = (wall: Wall, isAnswer: boolean): boolean => !isAnswer && wall.places.length > 0;

/** Can this be hung up as it is? */
export function isComplete(wall: Wall, value: Written, isAnswer: boolean): boolean {
  const fits = partsOf(wall.template, isAnswer).every(
    (part) => tooMany(value[part.name], mostOf(part, wall, isAnswer)) === 0,
  );
  const isPlaced = wall.places.some(({ id }) => id === value.place);
  return fits && value.text.trim() !== '' && (isPlaced || !needsPlace(wall, isAnswer));
}

/** Where it goes, and the words. */
export function WriteFields(props: WriteFieldsProps) {
  const { wall, value, onValue, isAnswer, isTried } = props;
  return (
    <>
      {needsPlace(wall, isAnswer) && (
        <PlaceChoice
          wall={wall}
          value={value.place}
          onValue={(place) => onValue({ place })}
          isMissing={isTried && value.place === null}
        />
      )}
      <PartFields {...props} />
    </>
  );
}

/** The words, each part with its own limit. */
export function PartFields({ wall, value, onValue, isAnswer, isTried }: WriteFieldsProps) {
  return (
    <>
      {partsOf(wall.template, isAnswer).map((part) => (
        <CountedField
          key={part.name}
          label={part.ask()}
          value={value[part.name]}
          onValue={(text) => onValue({ [part.name]: text })}
          most={mostOf(part, wall, isAnswer)}
          rows={part.rows}
          error={isTried && part.name === 'text' && value.text.trim() === '' ? words.empty() : ''}
        />
      ))}
    </>
  );
}

export interface PlaceChoiceProps {
  wall: Wall;
  value: string | null;
  onValue: (place: string) => void;
  isMissing?: boolean;
}

/** One of the wall's places, with what it is about. */
export function PlaceChoice({ wall, value, onValue, isMissing = false }: PlaceChoiceProps) {
  return (
    <div data-missing={isMissing || undefined}>
      <Choice
        lang={wall.language}
        legend={wordsOf(wall.template).which()}
        columns={wall.places.length > 3 ? 2 : 1}
        value={value}
        onValue={onValue}
        options={wall.places.map(({ id, name, hint }) => ({
          value: id,
          label: name,
          ...(hint === '' ? {} : { detail: hint }),
        }))}
      />
      <p class={styles.wrong} role="status">
        {isMissing ? words.noPlace() : ''}
      </p>
    </div>
  );
}
