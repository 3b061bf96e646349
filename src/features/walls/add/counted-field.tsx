import { countCharacters } from '../../../domain/text.ts';
import { Field } from '../../../ui/field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { addWords as words } from './add-words.ts';

export interface CountedFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** The most characters, as people count them. */
  most: number;
  rows?: number;
  /** What else is wrong, in words. */
  error?: string;
  /** One line: Enter saves. */
  onEnter?: () => void;
  isBig?: boolean;
  inputRef?: Parameters<typeof Field>[0]['inputRef'];
}

/** From so few on it is said aloud how many characters are left, every tenth. */
const soon = 20;

/** How many characters too many there are; 0 while it fits. */
export const tooMany = (text: string, most: number): number =>
  Math.max(0, countCharacters(text.trim()) - most);

/** A text with a limit that says how much of it is left, and never cuts what somebody types. */
export function CountedField(props: CountedFieldProps) {
  const { label, value, onValue, most, rows = 3, error = '', onEnter } = props;
  const left = most - countCharacters(value.trim());
  const over = left < 0 ? words.over(-left) : '';
  const isSaid = left <= soon && left >= 0 && left % 10 === 0;
  return (
    <div>
      <Field
        label={label}
        kind={onEnter ? 'text' : 'textarea'}
        dir="auto"
        rows={rows}
        hint={left >= 0 ? words.left(left) : words.left(0)}
        error={over || error}
        value={value}
        onValue={onValue}
        onEnter={onEnter}
        size={props.isBig ? 'big' : 'normal'}
        inputRef={props.inputRef}
        autoCapitalize="sentences"
        enterKeyHint={onEnter ? 'done' : 'enter'}
        spellcheck
      />
      <span role="status">
        <VisuallyHidden>{isSaid ? words.left(left) : ''}</VisuallyHidden>
      </span>
    </div>
  );
}
