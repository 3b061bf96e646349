import {
  type PinTemplate,
  type PinTemplateId,
  pinPosition,
  pinsPerPage,
  pinTemplates,
} from '../../../domain/pins/pin-template.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { sharedWords } from '../shared-words.ts';
import { templateOptions } from '../template-words.ts';
import styles from './desk.module.css';
import { words } from './words.ts';

/** How many places are used up, from the number of the first free one as typed; a fresh sheet for nonsense. */
export function skipOf(start: string, template: PinTemplate): number {
  const place = Number(start);
  return Number.isInteger(place) && place >= 1 && place <= pinsPerPage(template) ? place - 1 : 0;
}

/** Where the next pin would go on the last sheet, from 1, or null when it is full. */
export function nextPlace(template: PinTemplate, skip: number, count: number): number | null {
  const used = (skip + count) % pinsPerPage(template);
  return used === 0 ? null : used + 1;
}

export interface SheetOptionsProps {
  template: PinTemplate;
  onTemplate: (id: PinTemplateId) => void;
  /** The first free place as typed, from 1. */
  start: string;
  onStart: (start: string) => void;
}

/** The form, and for sheets the first free place. */
export function SheetOptions({ template, onTemplate, start, onStart }: SheetOptionsProps) {
  const most = pinsPerPage(template);
  const skip = skipOf(start, template);
  return (
    <section class={styles.section} aria-labelledby="pins-how">
      <h2 id="pins-how">{words.how()}</h2>
      <Choice
        legend={sharedWords.template()}
        legendHidden
        hint={words.templateHint()}
        columns={2}
        options={templateOptions(pinTemplates)}
        value={template.id}
        onValue={onTemplate}
      />
      {most > 1 && (
        <div class={styles.options}>
          <Field
            label={words.startAt()}
            hint={words.startHint(most)}
            kind="number"
            inputMode="numeric"
            min={1}
            max={most}
            value={start}
            onValue={onStart}
          />
          <SheetPicture template={template} skip={skip} />
        </div>
      )}
    </section>
  );
}

function SheetPicture({ template, skip }: { template: PinTemplate; skip: number }) {
  const { page, pin } = template;
  return (
    <svg
      class={styles.sheet}
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="img"
      aria-label={words.sheetPicture(skip)}
    >
      <rect class={styles.paper} width={page.width} height={page.height} />
      {Array.from({ length: pinsPerPage(template) }, (_, i) => {
        const { x, y } = pinPosition(template, i);
        return (
          <rect
            key={`${x} ${y}`}
            class={i < skip ? styles.taken : styles.free}
            x={x}
            y={y}
            width={pin.width}
            height={pin.height}
          />
        );
      })}
    </svg>
  );
}
