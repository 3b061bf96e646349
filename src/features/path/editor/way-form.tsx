import { wayKinds } from '../../../domain/house/house-kinds.ts';
import { longestLine } from '../../../domain/house/house-texts.ts';
import { isStepFreeWay, narrowestDoor } from '../../../domain/house/walking.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { sayWayKind } from './kind-words.ts';
import { nameOf } from './names.ts';
import { NumberField } from './number-field.tsx';
import { lengthOf, sayMetres } from './way-line.ts';

type Way = FieldsOf<'way'>;

/** Everything about one way. */
export function WayForm({ editor, id, way }: { editor: Editor; id: string; way: Way }) {
  const { house } = editor;
  const set = (fields: Partial<Way>, about = ''): void => editor.edit('way', id, fields, about);
  const measured = lengthOf(house, { ...way, length: null });
  return (
    <>
      <Section title={words.what()}>
        <Select
          label={words.wayKind()}
          hint={isStepFreeWay(way) ? words.wayStepFree() : words.waySteps()}
          value={way.kind}
          onValue={(kind) => set({ kind })}
          options={wayKinds.map((kind) => ({ value: kind, label: sayWayKind(kind) }))}
        />
        <div class={styles.pair}>
          {way.kind !== 'lift' && (
            <NumberField
              label={words.wayLength()}
              hint={measured === null ? undefined : words.wayLengthHint(sayMetres(measured))}
              value={way.length}
              onValue={(length) => set({ length }, `length of ${id}`)}
              min={0}
              max={1000}
              isOptional
            />
          )}
          <NumberField
            label={words.wayWidth()}
            hint={words.wayWidthHint(sayMetres(narrowestDoor))}
            value={way.width}
            onValue={(width) => set({ width }, `width of ${id}`)}
            min={0}
            max={1000}
            isOptional
          />
        </div>
        <Field
          label={words.wayLandmark()}
          hint={words.wayLandmarkHint()}
          dir="auto"
          value={way.landmark}
          onValue={(landmark) => set({ landmark }, `landmark of ${id}`)}
          maxLength={longestLine}
        />
      </Section>
      <Section title={words.ends()}>
        <List look="plain">
          {[way.a, way.b].map((end) => (
            <ListRow
              key={end}
              primary={<bdi>{nameOf(house, end)}</bdi>}
              trailing={<Icon name="forward" />}
              disabled={!house.spot.has(end)}
              onClick={() => editor.pick({ kind: 'spot', id: end })}
            />
          ))}
        </List>
      </Section>
      <div class={styles.remove}>
        <Button variant="danger" onClick={() => editor.remove('way', id)}>
          {words.removeWay()}
        </Button>
      </div>
    </>
  );
}
