import type { Zone } from '../../../domain/house/house-kinds.ts';
import styles from './map.module.css';

/** What lies in the middle of a zone, seen from above, in a field of 4 × 4 metres round the origin. Decoration. */
export function Emblem({ zone }: { zone: Zone }) {
  return emblems[zone]();
}

const ring = (count: number, radius: number): { x: number; y: number; angle: number }[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle: (angle * 180) / Math.PI };
  });

const emblems: { readonly [Z in Zone]: () => preact.JSX.Element } = {
  campfire: () => (
    <>
      {ring(7, 1.5).map(({ x, y, angle }) => (
        <rect
          key={angle}
          class={styles.log}
          x="-0.18"
          y="-0.5"
          width="0.36"
          height="1"
          rx="0.18"
          transform={`translate(${x} ${y}) rotate(${angle})`}
        />
      ))}
      <circle class={styles.glow} r="0.95" />
      <path
        class={styles.flame}
        d="M0-.75C.5-.25.62.05.5.36A.56.56 0 0 1-.5.36C-.6 0-.3-.15-.25-.45-.1-.4-.05-.3 0-.15.12-.3.1-.5 0-.75z"
      />
    </>
  ),
  rest: () => (
    <>
      {[
        [-0.9, -0.4],
        [0.95, 0.35],
      ].map(([x = 0, y = 0]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          {ring(4, 0.86).map((at) => (
            <circle key={at.angle} class={styles.stool} cx={at.x} cy={at.y} r="0.22" />
          ))}
          <circle class={styles.table} r="0.55" />
          <circle class={styles.cup} cx="-0.12" cy="-0.1" r="0.17" />
        </g>
      ))}
    </>
  ),
  lookout: () => (
    <>
      <path class={styles.contour} d="M-1.8.4C-1.7-1.1-.3-1.6.7-1.3S2 .1 1.6.9.2 1.7-.6 1.5-1.8 1.2-1.8.4z" />
      <path
        class={styles.contour}
        d="M-1.15.25C-1.1-.7-.2-1 .45-.85S1.3.05 1.05.6.2 1.1-.3 1-1.15.8-1.15.25z"
      />
      <path class={styles.peak} d="M-.5.35 0-.55.5.35z" />
    </>
  ),
  obstacles: () => (
    <>
      {[-0.9, 0, 0.9].map((y, i) => (
        <rect
          key={y}
          class={styles.log}
          x="-1.5"
          y={y - 0.16}
          width="3"
          height="0.32"
          rx="0.16"
          transform={`rotate(${i % 2 === 0 ? 9 : -8})`}
        />
      ))}
      {[-1, 0, 1].map((x) => (
        <circle key={x} class={styles.stone} cx={x} cy={x * 0.3 + 0.45} r="0.26" />
      ))}
    </>
  ),
  park: () => (
    <>
      {ring(6, 0.95).map(({ x, y, angle }) => (
        <path
          key={angle}
          class={styles.fern}
          d="M0-.75C.42-.35.42.3 0 .75-.42.3-.42-.35 0-.75z"
          transform={`translate(${x} ${y}) rotate(${angle + 90})`}
        />
      ))}
      <circle class={styles.stool} cx="-0.22" r="0.2" />
      <circle class={styles.stool} cx="0.24" cy="0.06" r="0.2" />
    </>
  ),
  oasis: () => (
    <>
      <path class={styles.water} d="M-1.5.1C-1.5-.8-.5-1.1.4-.95S1.7-.2 1.5.4.3 1.05-.5.95-1.5.8-1.5.1z" />
      <path class={styles.ripple} d="M-.7 0c.3-.25.7-.25 1 0M-.2.4c.3-.25.7-.25 1 0" />
    </>
  ),
  glade: () => (
    <>
      {ring(9, 1.45).map(({ x, y, angle }) => (
        <circle key={angle} class={styles.bush} cx={x} cy={y} r="0.32" />
      ))}
      <circle class={styles.light} r="0.75" />
    </>
  ),
};
