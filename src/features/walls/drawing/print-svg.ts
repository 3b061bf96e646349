import { printElement } from '../../../ui/print-root.ts';
import { hair, pageCss, type Sheet } from './paper-size.ts';

/** Prints a standalone SVG on one page of exactly the sheet's size; resolves when the dialog is closed. */
export async function printSvg(svg: string, sheet: Sheet): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    image.alt = '';
    image.style.display = 'block';
    image.style.inlineSize = `${sheet.width - hair}mm`;
    image.style.blockSize = `${sheet.height - hair}mm`;
    await image.decode();
    await printElement((root) => root.append(image), { pageCss: pageCss(sheet) });
  } finally {
    URL.revokeObjectURL(address);
  }
}
