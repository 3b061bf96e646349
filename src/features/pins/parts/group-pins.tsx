import { type PinTemplate, type PinTemplateId, pagesNeeded } from '../../../domain/pins/pin-template.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PinDrawing } from '../drawing/pin-drawing.tsx';
import type { PrintWay } from '../jobs/do-print.ts';
import type { WantedPin } from '../jobs/pin-jobs.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import { sharedWords } from '../shared-words.ts';
import { templateOptions } from '../template-words.ts';
import { sheetTemplates } from '../use-pin.ts';
import styles from './pin-part.module.css';
import { partWords } from './words.ts';

export interface GroupPinsProps {
  pins: readonly WantedPin[];
  template: PinTemplate;
  onTemplate: (id: PinTemplateId) => void;
  way: PrintWay;
  isBusy: boolean;
  isPrinted: boolean;
  problem: string | null;
  onPrint: () => void;
}

/** Pins for a whole group, on sheets to cut up. */
export function GroupPins(props: GroupPinsProps) {
  const { pins, template, onTemplate, way, isBusy, isPrinted, problem, onPrint } = props;
  const [first] = pins;
  if (!first) return null;
  return (
    <section class={styles.part} aria-label={partWords.groupTitle()}>
      <h2 class={styles.title}>{partWords.groupTitle()}</h2>
      {way === 'write' ? (
        <p>{partWords.groupByHand()}</p>
      ) : (
        <>
          <Choice
            legend={sharedWords.template()}
            legendHidden
            columns={2}
            options={templateOptions(sheetTemplates)}
            value={template.id}
            onValue={onTemplate}
          />
          <div class={styles.row}>
            <PinDrawing pin={first} template={template} label={sharedWords.preview(first.name)} />
            <div class={styles.side}>
              <p class={styles.quiet}>{partWords.pages(pagesNeeded(template, pins.length))}</p>
              <div role="status">
                {isPrinted && (
                  <p class={styles.state}>
                    <Icon name="check" />
                    {partWords.printedGroup(pins.length)}
                  </p>
                )}
              </div>
              <Button
                variant={isPrinted ? 'quiet' : 'secondary'}
                icon="printer"
                busy={isBusy}
                onClick={onPrint}
              >
                {isPrinted ? sharedWords.printAgain() : partWords.printGroup(pins.length)}
              </Button>
            </div>
          </div>
        </>
      )}
      {problem && (
        <Notice tone="warn" live>
          {sayPinRefusal(problem)}
        </Notice>
      )}
    </section>
  );
}
