import { useEffect, useState } from 'preact/hooks';
import { later } from './later.ts';
import styles from './qr.module.css';
import { createQrPath, type QrPath } from './qr-path.ts';

export interface QrProps {
  /** What the code says. */
  text: string;
  /** What it is for, in words: screen readers say it. */
  label: string;
  /** Side of the square: pixels, or any CSS length such as `18mm` (default 240). */
  size?: number | string;
  /** Not before the first screen has had its head start. */
  canWait?: boolean;
}

/** A QR code, always black on white. Its square is there from the start, so nothing jumps when it is drawn. */
export function Qr({ text, label, size = 240, canWait = false }: QrProps) {
  const [code, setCode] = useState<QrPath | null>(null);

  useEffect(() => {
    let isCurrent = true;
    (canWait ? later().then(() => createQrPath(text)) : createQrPath(text)).then(
      (made) => isCurrent && setCode(made),
      (error: unknown) => console.error('qr: the code could not be drawn', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, canWait]);

  const side = typeof size === 'number' ? `${size}px` : size;
  const field = code?.size ?? 1;
  return (
    <svg
      class={styles.qr}
      style={{ inlineSize: side, blockSize: side }}
      viewBox={`0 0 ${field} ${field}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
      aria-busy={code === null}
    >
      <rect class={styles.light} width={field} height={field} />
      {code && <path class={styles.dark} d={code.path} />}
    </svg>
  );
}
