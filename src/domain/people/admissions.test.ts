import { describe, expect, it } from 'vitest';
import { admissionSchema } from './admission.ts';
import { beginAdmission, beginGroup, stepsDone, tickStep } from './admissions.ts';

const nothingTold = { hasSlot: false, hasAnswered: false, hasSigned: false };
const begun = admissionSchema.parse(beginAdmission('anna', '').fields);

describe('the way to belonging', () => {
  it('knows what the host ticks and what was done elsewhere', () => {
    expect([...stepsDone(begun, nothingTold)]).toEqual([]);
    expect([...stepsDone(begun, { hasSlot: true, hasAnswered: true, hasSigned: true })]).toEqual([
      'slot',
      'answered',
      'signed',
    ]);
    const shown = { ...begun, ...tickStep('anna', 'introduced', true).fields };
    expect([...stepsDone(shown, nothingTold)]).toEqual(['slot', 'introduced']);
  });

  it('is begun by several at once, without titles', () => {
    let n = 0;
    const changes = beginGroup(
      { names: 'Anna Ek\n\nEnhetschef Bo Alm; , \n', group: ' Lag Norr ', organisation: 'o' },
      () => `p${++n}`,
    );
    expect(changes.map(({ kind, id, fields }) => [kind, id, fields.firstName ?? fields.group])).toEqual([
      ['person', 'p1', 'Anna'],
      ['admission', 'p1', 'Lag Norr'],
      ['person', 'p2', 'Bo'],
      ['admission', 'p2', 'Lag Norr'],
    ]);
    expect(changes[2]?.fields).toMatchObject({ lastInitial: 'A', visible: false, kind: 'member' });
  });
});
