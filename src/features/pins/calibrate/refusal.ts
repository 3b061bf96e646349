import type { CalibrationRefusal } from './calibration.ts';
import { words } from './words.ts';

/** Under which field a refusal stands, and what it says. */
export interface FieldProblem {
  readonly field: 'length' | 'left' | 'top';
  readonly text: string;
}

const problems: Readonly<Record<CalibrationRefusal, readonly [FieldProblem['field'], () => string]>> = {
  'length-missing': ['length', words.missing],
  'left-missing': ['left', words.missing],
  'top-missing': ['top', words.missing],
  'length-out-of-range': ['length', words.lengthRange],
  'offset-out-of-range': ['left', words.offsetRange],
  'scale-out-of-range': ['length', words.scaleRange],
};

/** What to say about it, and where. */
export function problemOf(code: CalibrationRefusal): FieldProblem {
  const [field, say] = problems[code];
  return { field, text: say() };
}
