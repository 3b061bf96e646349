import { useSignal } from '@preact/signals';
import { floorsInOrder, type House, wayId } from '../../../domain/house/house.ts';
import { makeWay } from '../../../domain/house/house-making.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select, type SelectOption } from '../../../ui/select.tsx';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { floorName, nameOf } from './names.ts';
import { sayWayLine } from './way-line.ts';

/** All spots but one, floor by floor, by name; its own floor first. */
function spotsToGoTo(house: House, id: string, own: string): SelectOption<string>[] {
  const floors = floorsInOrder(house).sort(([a], [b]) => Number(b === own) - Number(a === own));
  return floors.flatMap(([floor, fields]) =>
    [...house.spot]
      .filter(([key, spot]) => key !== id && spot.floor === floor && !house.way.has(wayId(key, id)))
      .map(([key]) => ({
        value: key,
        label: nameOf(house, key),
        ...(floors.length > 1 ? { group: floorName(fields) } : {}),
      }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  );
}

/** Where one can go from a spot, and new ways drawn in words. */
export function SpotWays({ editor, id, spot }: { editor: Editor; id: string; spot: FieldsOf<'spot'> }) {
  const { house } = editor;
  const to = useSignal<string | null>(null);
  const isTried = useSignal(false);
  const ways = [...house.way].filter(([, { a, b }]) => a === id || b === id);
  const options = spotsToGoTo(house, id, spot.floor);
  // It may have been drawn or taken away meanwhile.
  const chosen = options.some(({ value }) => value === to.value) ? to.value : null;
  const draw = (): void => {
    isTried.value = chosen === null;
    if (chosen === null) return;
    editor.edit('way', wayId(id, chosen), makeWay(house, id, chosen));
    to.value = null;
  };
  return (
    <Section title={words.waysFrom()} text={words.waysFromText()}>
      {ways.length > 0 && (
        <List look="plain">
          {ways.map(([key, way]) => (
            <ListRow
              key={key}
              primary={<bdi>{nameOf(house, way.a === id ? way.b : way.a)}</bdi>}
              secondary={sayWayLine(house, way)}
              trailing={<Icon name="forward" />}
              onClick={() => editor.pick({ kind: 'way', id: key })}
            />
          ))}
        </List>
      )}
      {options.length > 0 && (
        <>
          <Select
            label={words.wayTo()}
            placeholder={words.wayFirst()}
            value={chosen}
            onValue={(value) => {
              to.value = value;
              isTried.value = false;
            }}
            options={options}
            error={isTried.value && chosen === null ? words.wayMissing() : ''}
          />
          <div>
            <Button icon="path" onClick={draw}>
              {words.drawWay()}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
