import { render } from 'preact';
import { noCalibration, type PinCalibration, type PinTemplate } from '../../../domain/pins/pin-template.ts';
import { printElement } from '../../../ui/print-root.ts';
import { loadFaces } from '../drawing/measure.ts';
import { makeCodes } from '../drawing/pin-code.ts';
import type { PinText } from '../drawing/pin-layout.ts';
import { pageCss } from './page-css.ts';
import { PinPages } from './pin-pages.tsx';

export interface PrintPinsOptions {
  readonly calibration?: PinCalibration;
  /** How many places of the first page are used up already (default 0). */
  readonly skip?: number;
}

/**
 * Prints pins through the browser, on pages of the template's exact size. Resolves when the dialog is closed:
 * whether paper came out nobody can know. Rejects when a QR code cannot be drawn.
 */
export async function printPins(
  pins: readonly PinText[],
  template: PinTemplate,
  { calibration = noCalibration, skip = 0 }: PrintPinsOptions = {},
): Promise<void> {
  if (pins.length === 0) return;
  const codes = template.qr === null ? [] : pins.flatMap(({ code }) => code ?? []);
  await Promise.all([
    makeCodes(codes),
    loadFaces(
      pins.flatMap(({ name, organisation, organisationShort }) => [name, organisation, organisationShort]),
    ),
  ]);
  await printElement(
    (root) =>
      render(<PinPages pins={pins} template={template} calibration={calibration} skip={skip} />, root),
    { pageCss: pageCss(template.page), tidy: (root) => render(null, root) },
  );
}
