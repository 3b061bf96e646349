import { kitchen } from '../../../local/queries/breakfast.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveKitchen } from './save.ts';
import { useForm } from './use-form.ts';
import { words } from './words.ts';

/** From when on the host is told of whoever leaves a task. */
export function LockSection() {
  const form = useForm('lock', { hours: String(kitchen.value.lockHours) });
  const { hours } = form.value;
  const lockHours = Number(hours);
  const isRight = hours.trim() !== '' && Number.isInteger(lockHours) && lockHours >= 0 && lockHours <= 168;
  const save = async (): Promise<void> => {
    if (isRight && (await saveKitchen({ lockHours }))) form.clear();
  };
  return (
    <Section title={words.lock()} state={words.lockedBefore(kitchen.value.lockHours)}>
      <Field
        kind="number"
        inputMode="numeric"
        label={words.lockHours()}
        hint={words.lockHint()}
        error={isRight ? '' : words.lockWrong()}
        value={hours}
        onValue={(next) => form.set({ hours: next })}
        min={0}
        max={168}
      />
      <div>
        <Button variant="primary" aria-disabled={!isRight} onClick={() => void save()}>
          {words.save()}
        </Button>
      </div>
    </Section>
  );
}
