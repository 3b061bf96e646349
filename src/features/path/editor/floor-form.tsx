import { longestLine } from '../../../domain/house/house-texts.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { FloorPicture } from './floor-picture.tsx';
import { NumberField } from './number-field.tsx';

type Floor = FieldsOf<'floor'>;

/** Everything about one floor. */
export function FloorForm({ editor, id, floor }: { editor: Editor; id: string; floor: Floor }) {
  const typed = (part: keyof Floor) => (value: string | number) =>
    editor.edit('floor', id, { [part]: value }, `${part} of ${id}`);
  return (
    <>
      <Section title={words.what()}>
        <Field
          label={words.name()}
          dir="auto"
          value={floor.name}
          onValue={typed('name')}
          autoCapitalize="sentences"
          maxLength={longestLine}
        />
        <NumberField
          label={words.level()}
          hint={words.levelHint()}
          value={floor.level}
          onValue={typed('level')}
          min={-20}
          max={200}
          decimals={0}
        />
        <div class={styles.pair}>
          <NumberField
            label={words.floorWidth()}
            value={floor.width}
            onValue={typed('width')}
            min={1}
            max={1000}
          />
          <NumberField
            label={words.floorDepth()}
            value={floor.height}
            onValue={typed('height')}
            min={1}
            max={1000}
          />
        </div>
      </Section>
      <FloorPicture editor={editor} id={id} floor={floor} />
      <div class={styles.remove}>
        <Button variant="danger" onClick={() => editor.remove('floor', id)}>
          {words.removeFloor()}
        </Button>
        <p class={styles.quiet}>{words.removeFloorText()}</p>
      </div>
    </>
  );
}
