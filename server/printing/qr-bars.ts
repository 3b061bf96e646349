import QRCode from 'qrcode';
import type { PaperBox } from '../../src/domain/pins/pin-template.ts';

/**
 * A QR code (ISO/IEC 18004, correction level M) as black bars in mm inside a square with this side. The white
 * around it is the caller's. Each bar is a row's unbroken stretch of dark squares.
 */
export function qrBars(text: string, side: number): PaperBox[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = side / modules.size;
  const bars: PaperBox[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column++;
      if (column > start) {
        bars.push({ x: start * unit, y: row * unit, width: (column - start) * unit, height: unit });
      }
    }
  }
  return bars;
}
