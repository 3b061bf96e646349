import { splitNames } from '../arrival/newcomer.ts';
import { findTitle } from '../arrival/title.ts';
import type { Change } from '../change.ts';
import type { Person } from '../person.ts';
import { cleanName, shortText } from '../text.ts';
import { hasLetters, splitName } from './import-rows.ts';

/** Members a host writes in, one name a line; what is no name is passed over, and titles are hung up. */
export const newcomersOf = (names: string, organisation: string | null, newId: () => string): Change[] =>
  splitNames(names).flatMap((line): Change[] => {
    const { firstName, lastName } = splitName(findTitle(line)?.rest ?? line);
    const named = cleanName(firstName);
    if (!named.ok || !hasLetters(named.value)) return [];
    const fields: Person = {
      ...{
        firstName: named.value,
        lastInitial: shortText([...lastName][0] ?? '', 1).toUpperCase(),
        organisation,
      },
      ...{ kind: 'member', visible: false, checked: true, firstDay: null },
    };
    return [{ kind: 'person', id: newId(), fields: { ...fields } }];
  });
