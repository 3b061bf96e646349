import { Field } from '../../../ui/field.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import styles from './desk.module.css';
import { deskWords as words } from './desk-words.ts';
import type { TypedMoment } from './wall-draft.ts';

export interface MomentFieldsProps {
  label: string;
  detail: string;
  dayLabel: string;
  value: TypedMoment;
  onValue: (value: TypedMoment) => void;
  error: string;
}

/** A moment that may be left out: a switch, and then day and time. */
export function MomentFields({ label, detail, dayLabel, value, onValue, error }: MomentFieldsProps) {
  return (
    <div class={styles.moment}>
      <Toggle
        label={label}
        detail={detail}
        checked={value.isSet}
        onChecked={(isSet) => onValue({ ...value, isSet })}
      />
      {value.isSet && (
        <div class={styles.pair}>
          <Field
            kind="date"
            label={dayLabel}
            value={value.day}
            onValue={(day) => onValue({ ...value, day })}
            error={error}
          />
          <Field
            kind="time"
            label={words.time()}
            value={value.time}
            onValue={(time) => onValue({ ...value, time })}
          />
        </div>
      )}
    </div>
  );
}
