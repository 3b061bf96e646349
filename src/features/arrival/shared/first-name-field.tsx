import { Field } from '../../../ui/field.tsx';
import styles from './form.module.css';
import { TitleCatch } from './title-catch.tsx';
import { sharedWords } from './words.ts';

export interface FirstNameFieldProps {
  value: string;
  onValue: (name: string) => void;
  error: string;
  /** The name that shall stay as it is although it looks like a title. */
  kept: string;
  /** Somebody took the title off: the name without it. */
  onAccept: (name: string) => void;
  /** Somebody let it stay. */
  onKeep: (name: string) => void;
  size?: 'normal' | 'big';
  /** Their own device may fill it in; a shared one must not. */
  isOwnDevice?: boolean;
}

/** First name, with the gentle question when a title stands in it. */
export function FirstNameField(props: FirstNameFieldProps) {
  const { value, onValue, error, kept, onAccept, onKeep, size, isOwnDevice } = props;
  return (
    <div class={styles.name} data-title-catch>
      <Field
        label={sharedWords.firstName()}
        size={size}
        value={value}
        onValue={onValue}
        error={error}
        autoCapitalize="words"
        autoComplete={isOwnDevice ? 'given-name' : 'off'}
        enterKeyHint="next"
        spellcheck={false}
        required
      />
      <TitleCatch name={value} kept={kept} onAccept={onAccept} onKeep={onKeep} />
    </div>
  );
}
