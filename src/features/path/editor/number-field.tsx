import { useSignal } from '@preact/signals';
import { formatNumber } from '../../../i18n/format.ts';
import { Field } from '../../../ui/field.tsx';
import { editorWords as words } from './editor-words.ts';

interface NumberFieldProps<V extends number | null> {
  label: string;
  hint?: string;
  value: V;
  /** Hears only of numbers that may be, and of null where the field may be empty. */
  onValue: (value: V) => void;
  min: number;
  max: number;
  /** Decimals that are kept; 0 for whole numbers. */
  decimals?: number;
  /** May be left empty, which is null. */
  isOptional?: boolean;
}

/** A number as somebody types it, with comma or point; null for nothing, NaN for what is none. */
export function readNumber(text: string, decimals: number): number | null {
  const clean = text.trim().replace(',', '.').replace(/^[−–]/, '-');
  if (clean === '') return null;
  if (!/^-?\d+(\.\d*)?$|^-?\.\d+$/.test(clean)) return Number.NaN;
  const scale = 10 ** decimals;
  return Math.round(Number(clean) * scale) / scale;
}

const say = (value: number | null): string =>
  value === null ? '' : formatNumber(value, { maximumFractionDigits: 2, useGrouping: false });

/** A number in a field. What is typed stays as it is until one leaves; what cannot be is said and not taken. */
export function NumberField<V extends number | null>(props: NumberFieldProps<V>) {
  const { label, hint, value, onValue, min, max, decimals = 2, isOptional } = props;
  const typed = useSignal<{ readonly text: string; readonly value: number | null } | null>(null);
  // What came from elsewhere meanwhile (undo, the map) goes before what was typed.
  const text = typed.value && typed.value.value === value ? typed.value.text : say(value);
  const read = readNumber(text, decimals);
  const isEmpty = read === null && isOptional === true;
  const isWrong = !isEmpty && (read === null || Number.isNaN(read));
  const isOut = !isWrong && read !== null && (read < min || read > max);
  return (
    <Field
      label={label}
      hint={hint}
      inputMode={decimals === 0 && min >= 0 ? 'numeric' : 'decimal'}
      value={text}
      error={isWrong ? words.notANumber() : isOut ? words.outOf(say(min), say(max)) : ''}
      onValue={(next) => {
        const number = readNumber(next, decimals);
        const isTaken = number === null ? isOptional === true : number >= min && number <= max;
        typed.value = { text: next, value: isTaken ? number : value };
        if (isTaken) onValue(number as V);
      }}
      onBlur={() => {
        if (!isWrong && !isOut) typed.value = null;
      }}
    />
  );
}
