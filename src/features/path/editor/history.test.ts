import { describe, expect, it } from 'vitest';
import { editRow, type HouseEdits, noEdits } from '../../../domain/house/house-edits.ts';
import { noHistory, remember, settle, step } from './history.ts';

const draft = (name: string): HouseEdits => editRow(noEdits, 'spot', 'a', { name });
const [one, two, three] = [draft('one'), draft('two'), draft('three')];

describe('the history of a draft', () => {
  it('goes back and forth', () => {
    const history = remember(remember(noHistory, noEdits, ''), one, '');
    const back = step(history, two, 'undo');
    expect(back?.edits).toBe(one);
    const further = back && step(back.history, back.edits, 'undo');
    expect(further?.edits).toBe(noEdits);
    expect(further && step(further.history, further.edits, 'undo')).toBeNull();
    const forth = further && step(further.history, further.edits, 'redo');
    expect(forth?.edits).toBe(one);
    expect(forth && step(forth.history, forth.edits, 'redo')?.edits).toBe(two);
  });

  it('takes typing in one field for one step, until something else is done', () => {
    let history = remember(noHistory, noEdits, 'name of a');
    history = remember(history, one, 'name of a');
    expect(step(history, two, 'undo')?.edits).toBe(noEdits);
    history = remember(settle(history), two, 'name of a');
    expect(step(history, three, 'undo')?.edits).toBe(two);
  });

  it('forgets what was undone once something new is done', () => {
    const back = step(remember(noHistory, noEdits, ''), one, 'undo');
    const anew = back && remember(back.history, noEdits, '');
    expect(anew && step(anew, three, 'redo')).toBeNull();
  });
});
