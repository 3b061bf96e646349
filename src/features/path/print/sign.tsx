import type { FieldsOf } from '../../../domain/kinds.ts';
import type { QrPath } from '../../../ui/qr-path.ts';
import { Emblem } from '../map/emblem.tsx';
import { kindIcons } from '../map/labels.ts';
import { Mark } from '../mark.tsx';
import { onPaper } from './print-words.ts';
import styles from './sign.module.css';

/** A sign and what its QR says, drawn. */
export interface SignSource {
  readonly id: string;
  readonly spot: FieldsOf<'spot'>;
  readonly hub: string;
  readonly language: 'sv' | 'en';
  readonly qr: QrPath;
}

/** One A5 sign: where one is, what the place is for, the code to scan and the one to type. */
export function Sign({ spot, hub, language, qr }: SignSource) {
  const { name, purpose, zone, code, kind } = spot;
  const icon = kindIcons[kind];
  const isLong = name.length > 18;
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <article class={styles.sign}>
      <p class={styles.hub}>{hub}</p>
      {!zone && icon && (
        <div class={styles.mark}>
          <Mark name={icon} />
        </div>
      )}
      {zone && (
        <svg class={styles.emblem} viewBox="-2.2 -2.2 4.4 4.4" aria-hidden="true">
          <Emblem zone={zone} />
        </svg>
      )}
      <p class={styles.here}>
        <span lang={language}>{onPaper[language].here}</span> ·{' '}
        <span lang={other}>{onPaper[other].here}</span>
      </p>
      <h1 class={styles.name} data-long={isLong || undefined} lang={language}>
        {name}
      </h1>
      {purpose !== '' && (
        <p class={styles.purpose} lang={language}>
          {purpose}
        </p>
      )}
      <div class={styles.codes}>
        <svg
          class={styles.qr}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shape-rendering="crispEdges"
          aria-hidden="true"
        >
          <rect class={styles.light} width={qr.size} height={qr.size} />
          <path class={styles.dark} d={qr.path} />
        </svg>
        <div class={styles.howTo}>
          <p lang={language}>{onPaper[language].scan}</p>
          <p class={styles.other} lang={other}>
            {onPaper[other].scan}
          </p>
          <p class={styles.code}>{code}</p>
          <p lang={language}>{onPaper[language].or}</p>
          <p class={styles.other} lang={other}>
            {onPaper[other].or}
          </p>
        </div>
      </div>
    </article>
  );
}
