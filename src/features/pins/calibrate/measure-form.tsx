import { useSignal } from '@preact/signals';
import type { PinCalibration, PinTemplate } from '../../../domain/pins/pin-template.ts';
import type { Result } from '../../../domain/result.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './calibrate.module.css';
import {
  type CalibrationRefusal,
  calibrateTyped,
  checkCalibration,
  parseMm,
  rulerFor,
} from './calibration.ts';
import { problemOf } from './refusal.ts';
import { words } from './words.ts';

interface Typed {
  readonly length: string;
  readonly left: string;
  readonly top: string;
}

const nothing: Typed = { length: '', left: '', top: '' };

interface FormProps {
  onSave: (calibration: PinCalibration) => void;
}

interface ThreeFieldsProps extends FormProps {
  labels: Typed;
  hints?: Typed;
  initial?: Typed;
  compute: (typed: Typed) => Result<PinCalibration, CalibrationRefusal>;
}

function ThreeFields({ labels, hints, initial = nothing, compute, onSave }: ThreeFieldsProps) {
  const typed = useSignal(initial);
  const code = useSignal<CalibrationRefusal | null>(null);
  const problem = code.value && problemOf(code.value);
  const save = (): void => {
    const made = compute(typed.value);
    code.value = made.ok ? null : made.code;
    if (made.ok) onSave(made.value);
  };
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {(['length', 'left', 'top'] as const).map((field) => (
        <Field
          key={field}
          label={labels[field]}
          hint={hints?.[field]}
          inputMode="decimal"
          value={typed.value[field]}
          onValue={(value) => {
            code.value = null;
            typed.value = { ...typed.value, [field]: value };
          }}
          error={problem?.field === field ? problem.text : ''}
        />
      ))}
      <div>
        <Button type="submit" variant="primary">
          {words.save()}
        </Button>
      </div>
    </form>
  );
}

/** The three lengths somebody reads off a printed ruler. */
export function MeasureForm({ template, onSave }: FormProps & { template: PinTemplate }) {
  const plan = rulerFor(template.page);
  return (
    <ThreeFields
      labels={{ length: words.length(), left: words.left(), top: words.top() }}
      hints={{
        length: words.lengthHint(plan.ruler.length),
        left: words.shouldBe(plan.cross.x),
        top: words.shouldBe(plan.cross.y),
      }}
      compute={(typed) => calibrateTyped(plan, typed)}
      onSave={onSave}
    />
  );
}

/** Offsets and size written directly, for a printer that prints no ruler. */
export function AdjustForm({ calibration, onSave }: FormProps & { calibration: PinCalibration }) {
  const { offsetX, offsetY, scale } = calibration;
  return (
    <ThreeFields
      labels={{ length: words.scale(), left: words.offsetX(), top: words.offsetY() }}
      initial={{ length: `${Math.round(scale * 1e4) / 100}`, left: `${offsetX}`, top: `${offsetY}` }}
      compute={(typed) => {
        const [percent, x, y] = [parseMm(typed.length), parseMm(typed.left), parseMm(typed.top)];
        if (percent === null) return { ok: false, code: 'length-missing' };
        if (x === null) return { ok: false, code: 'left-missing' };
        if (y === null) return { ok: false, code: 'top-missing' };
        return checkCalibration({ offsetX: x, offsetY: y, scale: percent / 100 });
      }}
      onSave={onSave}
    />
  );
}
