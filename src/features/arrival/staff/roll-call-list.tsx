import type { RollCall } from '../../../domain/arrival/who-is-here.ts';
import { formatTime } from '../../../i18n/format.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { house } from '../house.ts';
import { words } from './words.ts';

type Line = RollCall['lines'][number];

/** A part of a group without names is a number. */
const isUnnamed = (line: Line): boolean => line.firstName === '' && (line.party > 1 || line.groupName !== '');

/** Who a line of the roll call stands for. */
export function sayLine(line: Line): string {
  if (isUnnamed(line)) return line.groupName || words.groupFallback();
  const name = line.firstName || words.unknownName();
  return line.lastInitial === '' ? name : `${name} ${line.lastInitial}`;
}

/** What stands under the name. */
export const sayMore = (line: Line): string =>
  isUnnamed(line)
    ? words.groupPart(line.party)
    : [line.organisation, line.groupName].filter((part) => part !== '').join(' · ');

/** Everybody in the house, on the screen. */
export function RollCallList({ lines }: Pick<RollCall, 'lines'>) {
  return (
    <List label={words.rollCall()}>
      {lines.map((line) => (
        <ListRow
          key={line.visit}
          primary={<bdi>{sayLine(line)}</bdi>}
          secondary={sayMore(line) === '' ? undefined : <bdi>{sayMore(line)}</bdi>}
          trailing={formatTime(line.since, house.value.timeZone)}
        />
      ))}
    </List>
  );
}
