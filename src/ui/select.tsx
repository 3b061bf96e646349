import { useId } from 'preact/hooks';
import fieldStyles from './field.module.css';
import { FieldFrame, type FieldFrameProps, noteIds } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  /** The heading under which it stands; options of one group come one after the other. */
  group?: string;
}

export interface SelectProps<V extends string> extends FieldFrameProps {
  options: readonly SelectOption<V>[];
  /** The chosen value; null while nothing is. */
  value: V | null;
  onValue: (value: V) => void;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  disabled?: boolean;
}

/** The options in their groups; those without one stand for themselves. */
function grouped<V extends string>(options: readonly SelectOption<V>[]) {
  const groups: { readonly label: string | undefined; readonly options: SelectOption<V>[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.label === option.group) last.options.push(option);
    else groups.push({ label: option.group, options: [option] });
  }
  return groups;
}

/** One of many, where cards would fill the screen: the platform's own list. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, labelHidden, hint, error, options, value, onValue, placeholder, disabled } = props;
  const id = useId();
  const shown = (list: readonly SelectOption<V>[]) =>
    list.map((option) => (
      <option key={option.value} value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ));
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <div class={styles.select}>
        <select
          id={id}
          class={fieldStyles.control}
          value={value ?? ''}
          disabled={disabled}
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={noteIds(id, { label, hint, error })}
          onChange={(event) => onValue(event.currentTarget.value as V)}
        >
          {value === null && (
            <option value="" disabled selected>
              {placeholder}
            </option>
          )}
          {grouped(options).map((group) =>
            group.label === undefined ? (
              shown(group.options)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {shown(group.options)}
              </optgroup>
            ),
          )}
        </select>
        <Icon name="forward" />
      </div>
    </FieldFrame>
  );
}
