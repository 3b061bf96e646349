import { floorsInOrder } from '../../../domain/house/house.ts';
import { type SpotKind, spotKinds, type Zone, zones } from '../../../domain/house/house-kinds.ts';
import { codeFor, onFloor } from '../../../domain/house/house-making.ts';
import { longestLine, longestPurpose } from '../../../domain/house/house-texts.ts';
import { usualSound } from '../../../domain/house/sample-layouts.ts';
import { zoneTexts } from '../../../domain/house/zone-texts.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { language } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { sayKind } from './kind-words.ts';
import { floorName } from './names.ts';
import { NumberField } from './number-field.tsx';
import { SpotDetails } from './spot-details.tsx';
import { SpotWays } from './spot-ways.tsx';

type Spot = FieldsOf<'spot'>;

/** What a zone says of itself, where nobody has said anything else. */
function fromZone(spot: Spot, zone: Zone): Partial<Spot> {
  const texts = Object.values(zoneTexts);
  const isOurs = (text: string, part: 'name' | 'purpose') =>
    text.trim() === '' || texts.some((one) => Object.values(one[part]).includes(text));
  const { name, purpose } = zoneTexts[zone];
  return {
    zone,
    ...(isOurs(spot.name, 'name') ? { name: name[language.peek()] } : {}),
    ...(isOurs(spot.purpose, 'purpose') ? { purpose: purpose[language.peek()] } : {}),
    ...(spot.soundLevel === null ? { soundLevel: usualSound[zone] } : {}),
  };
}

/** Everything about one spot. */
export function SpotForm({ editor, id, spot }: { editor: Editor; id: string; spot: Spot }) {
  const { house } = editor;
  const set = (fields: Partial<Spot>, about = ''): void => editor.edit('spot', id, fields, about);
  const typed = (part: keyof Spot) => (value: string | number) => set({ [part]: value }, `${part} of ${id}`);
  const setKind = (kind: SpotKind): void =>
    set({ kind, code: codeFor(house, kind, spot.code), ...(kind === 'zone' ? {} : { zone: null }) });
  const floor = house.floor.get(spot.floor);
  return (
    <>
      <Section title={words.what()}>
        <Select
          label={words.kind()}
          hint={spot.kind === 'junction' ? words.junctionHint() : undefined}
          value={spot.kind}
          onValue={setKind}
          options={spotKinds.map((kind) => ({ value: kind, label: sayKind(kind) }))}
        />
        {spot.kind === 'zone' && (
          <Select
            label={words.zone()}
            placeholder={words.zoneNone()}
            value={spot.zone}
            onValue={(zone) => set(fromZone(spot, zone))}
            options={zones.map((zone) => ({ value: zone, label: zoneTexts[zone].name[language.value] }))}
          />
        )}
        {spot.kind !== 'junction' && (
          <>
            <Field
              label={words.name()}
              dir="auto"
              value={spot.name}
              onValue={typed('name')}
              error={spot.name.trim() === '' ? words.nameMissing() : ''}
              autoCapitalize="sentences"
              maxLength={longestLine}
            />
            <Field
              label={words.purpose()}
              kind="textarea"
              rows={2}
              dir="auto"
              value={spot.purpose}
              onValue={typed('purpose')}
              autoCapitalize="sentences"
              maxLength={longestPurpose}
            />
          </>
        )}
      </Section>
      <Section title={words.where()}>
        {house.floor.size > 1 && (
          <Select
            label={words.floor()}
            value={spot.floor}
            onValue={(on) => {
              const there = house.floor.get(on);
              if (there) set({ floor: on, ...onFloor(there, spot) });
              editor.pick({ kind: 'spot', id });
            }}
            options={floorsInOrder(house).map(([value, one]) => ({ value, label: floorName(one) }))}
          />
        )}
        <div class={styles.pair}>
          <NumberField
            label={words.x()}
            value={spot.x}
            onValue={typed('x')}
            min={0}
            max={floor?.width ?? 1000}
          />
          <NumberField
            label={words.y()}
            value={spot.y}
            onValue={typed('y')}
            min={0}
            max={floor?.height ?? 1000}
          />
        </div>
        {spot.kind !== 'junction' && (
          <div class={styles.pair}>
            <NumberField
              label={words.areaWidth()}
              value={spot.width}
              onValue={typed('width')}
              min={0}
              max={floor?.width ?? 1000}
            />
            <NumberField
              label={words.areaDepth()}
              value={spot.depth}
              onValue={typed('depth')}
              min={0}
              max={floor?.height ?? 1000}
            />
          </div>
        )}
      </Section>
      <SpotWays editor={editor} id={id} spot={spot} />
      {spot.kind !== 'junction' && <SpotDetails editor={editor} id={id} spot={spot} />}
      <div class={styles.remove}>
        <Button variant="danger" onClick={() => editor.remove('spot', id)}>
          {words.removePlace()}
        </Button>
        <p class={styles.quiet}>{words.removePlaceText()}</p>
      </div>
    </>
  );
}
