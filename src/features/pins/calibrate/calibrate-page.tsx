import { useSignal } from '@preact/signals';
import {
  noCalibration,
  type PinCalibration,
  type PinTemplateId,
  pinTemplates,
  templateById,
} from '../../../domain/pins/pin-template.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { server } from '../../../local/server-port.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { printWay } from '../jobs/do-print.ts';
import { sayPinRefusal } from '../refusal-words.ts';
import {
  calibrationOf,
  choosePrinter,
  currentPrinter,
  hubPrinter,
  printerNames,
  resetCalibration,
  saveCalibration,
} from '../settings.ts';
import { sharedWords } from '../shared-words.ts';
import { templateOptions } from '../template-words.ts';
import { hubTemplate, labelTemplates } from '../use-pin.ts';
import styles from './calibrate.module.css';
import { AdjustForm, MeasureForm } from './measure-form.tsx';
import { PrinterChoice } from './printer-choice.tsx';
import { printRuler } from './ruler-drawing.tsx';
import { words } from './words.ts';

const sayCalibration = ({ offsetX, offsetY, scale }: PinCalibration): string =>
  offsetX === 0 && offsetY === 0 && scale === 1
    ? words.none()
    : words.inForce(
        formatNumber(offsetX),
        formatNumber(offsetY),
        formatNumber(scale * 100, { maximumFractionDigits: 2 }),
      );

const report = (error: unknown): void => {
  console.error('pins: a setting of this device was not kept', error);
  void showSnack({ text: sayPinRefusal('storage-failed') });
};

/** Makes a printer print true: a ruler to measure, what was read off it, a test. Kept on this device. */
export function Page() {
  const hasHubPrinter = session.value?.printer === true || printWay.value === 'network';
  // The hub's printer is measured here, but is never what the browser prints on.
  const isHub = useSignal(hasHubPrinter && printWay.value === 'network');
  const templateId = useSignal<PinTemplateId | null>(null);
  const problem = useSignal('');
  const printer = isHub.value ? hubPrinter : currentPrinter.value;
  const template = templateById(templateId.value ?? '') ?? hubTemplate();
  const calibration = calibrationOf(printer);

  const pick = (name: string): void => {
    isHub.value = name === hubPrinter;
    if (name !== hubPrinter) choosePrinter(name).catch(report);
  };
  const save = (next: PinCalibration): void => {
    saveCalibration(printer, next).then(() => showSnack({ text: words.saved() }), report);
  };
  const reset = (): void => {
    resetCalibration(printer).then(() => showSnack({ text: words.wasReset() }), report);
  };
  const print = (correction: PinCalibration): void => {
    problem.value = '';
    printRuler(template.page, correction).catch((error: unknown) => {
      console.error('pins: the ruler was not printed', error);
      problem.value = words.notPrinted();
    });
  };
  const printOnHub = async (): Promise<void> => {
    problem.value = '';
    const pin = { name: words.sample(), organisation: 'Stigen', organisationShort: '', code: null };
    const end = await (await server.open())?.print({
      pins: [pin],
      template: template.id,
      calibration,
      jobName: 'Stigen',
    });
    if (!end?.ok) problem.value = sayPinRefusal(end?.code ?? 'unreachable');
  };

  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.pins, label: sharedWords.toPins() }}
    >
      <PrinterChoice
        printer={printer}
        names={printerNames.value}
        hasHubPrinter={hasHubPrinter}
        onPrinter={pick}
      />
      <Choice
        legend={words.paper()}
        columns={2}
        options={templateOptions(isHub.value ? labelTemplates : pinTemplates)}
        value={template.id}
        onValue={(id) => {
          templateId.value = id;
        }}
      />
      {problem.value && (
        <Notice tone="warn" live>
          {problem.value}
        </Notice>
      )}
      {isHub.value ? (
        <section class={styles.section} aria-labelledby="calibrate-adjust">
          <h2 id="calibrate-adjust">{words.adjust()}</h2>
          <AdjustForm key={JSON.stringify(calibration)} calibration={calibration} onSave={save} />
        </section>
      ) : (
        <>
          <section class={styles.section} aria-labelledby="calibrate-measure">
            <h2 id="calibrate-measure">{words.measure()}</h2>
            <p class={styles.quiet}>{words.dialog()}</p>
            <div>
              <Button icon="printer" onClick={() => print(noCalibration)}>
                {words.printRuler()}
              </Button>
            </div>
          </section>
          <section class={styles.section} aria-labelledby="calibrate-read">
            <h2 id="calibrate-read">{words.read()}</h2>
            <MeasureForm key={`${printer} ${template.id}`} template={template} onSave={save} />
          </section>
        </>
      )}
      <section class={styles.section} aria-labelledby="calibrate-now">
        <h2 id="calibrate-now">{words.now()}</h2>
        <p role="status">{sayCalibration(calibration)}</p>
        <Cluster>
          <Button icon="printer" onClick={() => (isHub.value ? void printOnHub() : print(calibration))}>
            {words.test()}
          </Button>
          <Button variant="quiet" onClick={reset}>
            {words.reset()}
          </Button>
        </Cluster>
      </section>
    </Scaffold>
  );
}
