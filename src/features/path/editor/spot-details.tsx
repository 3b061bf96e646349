import { soundLevels } from '../../../domain/house/house-kinds.ts';
import { longestLine } from '../../../domain/house/house-texts.ts';
import { cleanCode } from '../../../domain/house/spot-code.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { placeWords } from '../place-words.ts';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { nameOf } from './names.ts';
import { NumberField } from './number-field.tsx';

type Spot = FieldsOf<'spot'>;

/** How it sounds, who fits in, what is there, the sign. */
export function SpotDetails({ editor, id, spot }: { editor: Editor; id: string; spot: Spot }) {
  const { house } = editor;
  const set = (fields: Partial<Spot>, about = ''): void => editor.edit('spot', id, fields, about);
  const [other] =
    [...house.spot].find(([key, { code }]) => key !== id && code !== '' && code === spot.code) ?? [];
  return (
    <Section title={words.details()}>
      <Toggle
        label={words.open()}
        detail={words.openDetail()}
        checked={spot.open}
        onChecked={(open) => set({ open })}
      />
      <Select
        label={words.sound()}
        value={spot.soundLevel ?? 'none'}
        onValue={(level) => set({ soundLevel: level === 'none' ? null : level })}
        options={[
          { value: 'none', label: words.soundNone() },
          ...soundLevels.map((level) => ({ value: level, label: placeWords[level]() })),
        ]}
      />
      <div class={styles.pair}>
        <NumberField
          label={words.seats()}
          value={spot.seats}
          onValue={(seats) => set({ seats }, `seats of ${id}`)}
          min={0}
          max={2000}
          decimals={0}
        />
        <NumberField
          label={words.order()}
          value={spot.order + 1}
          onValue={(order) => set({ order: order - 1 }, `order of ${id}`)}
          min={1}
          max={100_000}
          decimals={0}
        />
      </div>
      <Field
        label={words.equipment()}
        kind="textarea"
        rows={3}
        dir="auto"
        value={spot.equipment.join('\n')}
        onValue={(text) => set({ equipment: text === '' ? [] : text.split('\n') }, `equipment of ${id}`)}
        maxLength={30 * longestLine}
      />
      <Field
        label={words.code()}
        hint={words.codeHint()}
        value={spot.code}
        onValue={(code) => set({ code: cleanCode(code).replace(/[^0-9A-Z]/g, '') }, `code of ${id}`)}
        error={other === undefined ? '' : words.codeTaken(nameOf(house, other))}
        autoCapitalize="characters"
        spellcheck={false}
        maxLength={8}
      />
    </Section>
  );
}
