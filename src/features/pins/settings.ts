import { computed, type ReadonlySignal } from '@preact/signals';
import { noCalibration, type PinCalibration } from '../../domain/pins/pin-template.ts';
import { liveSetting, saveSetting } from '../../local/settings.ts';

/** The label printer behind the hub's server goes by this name among a device's printers. */
export const hubPrinter = '~hub';
/** Whatever the browser prints on, until somebody names a printer. */
export const usualPrinter = '';

type Calibrations = Readonly<Record<string, PinCalibration>>;

const calibrations = liveSetting<Calibrations>('pins.calibrations', {});

/** The printer this device prints on through the browser, by the name somebody gave it. */
export const currentPrinter = liveSetting<string>('pins.printer', usualPrinter);
/** Is this device's Chrome started so that it prints without asking? Then it prints what others wait for. */
export const silentPrinting = liveSetting<boolean>('pins.silent', false);
/** Does this device send what others wait for to the hub's label printer by itself? */
export const autoPrint = liveSetting<boolean>('pins.auto', false);

/** The named printers of this device, the usual one left out. */
export const printerNames: ReadonlySignal<readonly string[]> = computed(() =>
  [...new Set([...Object.keys(calibrations.value), currentPrinter.value])]
    .filter((name) => name !== usualPrinter && name !== hubPrinter)
    .sort((a, b) => a.localeCompare(b, 'sv')),
);

/** The correction for a printer; none until it was measured. */
export const calibrationOf = (printer: string): PinCalibration =>
  (Object.hasOwn(calibrations.value, printer) ? calibrations.value[printer] : undefined) ?? noCalibration;

/** Keeps the correction for a printer on this device. */
export const saveCalibration = (printer: string, calibration: PinCalibration): Promise<void> =>
  saveSetting('pins.calibrations', { ...calibrations.peek(), [printer]: calibration });

/** Forgets what was measured for a printer. */
export const resetCalibration = (printer: string): Promise<void> =>
  saveSetting(
    'pins.calibrations',
    Object.fromEntries(Object.entries(calibrations.peek()).filter(([name]) => name !== printer)),
  );

/** Prints on this printer from here on. */
export const choosePrinter = (printer: string): Promise<void> => saveSetting('pins.printer', printer);

/** Turns printing by itself on or off, for the one way or the other. */
export const setPrintsByItself = (way: 'silent' | 'auto', on: boolean): Promise<void> =>
  saveSetting(`pins.${way}`, on);
