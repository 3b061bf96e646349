import { type ComponentChild, render } from 'preact';
import { printElement } from '../../ui/print-root.ts';

/** An upright A4 to the millimetre, with room for a printer's own edges. */
const a4Css = '@page { size: 210mm 297mm; margin: 14mm }';

/** Prints a sheet on A4; resolves when the print dialog is closed. */
export const printSheet = (sheet: ComponentChild): Promise<void> =>
  printElement((root) => render(sheet, root), {
    pageCss: a4Css,
    tidy: (root) => render(null, root),
  });
