import styles from './icon.module.css';

/** Stroke drawings on a 24 × 24 field. */
const paths = {
  clothespin:
    'M6.5 3h2.7L11.3 10.5M17.5 3h-2.7L12.7 10.5M6.5 3 9 13.5V21h3V13.5M17.5 3 15 13.5V21h-3M7.8 10.5h8.4a1.5 1.5 0 0 1 0 3H7.8a1.5 1.5 0 0 1 0-3Z',
  door: 'M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21M3.5 21h17M14.5 12v1',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2M14 20h2.5M19 18.5V20h1',
  printer:
    'M7 8.5V3.5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6.5H7z',
  people:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11ZM3 19.5c.3-3.4 2.7-5.5 6-5.5s5.7 2.1 6 5.5M15.8 5a3 3 0 0 1 0 5.7M17.5 14.3c2 .7 3.3 2.6 3.5 5.2',
  person: 'M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.8 20.5c.4-3.9 3.2-6.2 7.2-6.2s6.8 2.3 7.2 6.2',
  group:
    'M12 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM7.3 19.5c.2-4 2-6.3 4.7-6.3s4.5 2.3 4.7 6.3M5 11.5a2 2 0 1 0 0-4M2 17.5c.1-2 .9-3.3 2.3-3.9M19 11.5a2 2 0 1 1 0-4M22 17.5c-.1-2-.9-3.3-2.3-3.9',
  leaf: 'M5 19.5c-1-9 4-14.7 15-15.5.5 10.5-4.5 16-12 15.2M4 21c2-5 5.5-9 10-11.5',
  back: 'M19 12H5.5M11.5 5.5 5 12l6.5 6.5',
  forward: 'M9 5.5l6.5 6.5L9 18.5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4.5 12.5l5 5L19.5 7',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5l5 5',
  sun: 'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c2.5 2.5 3.7 5.5 3.7 9s-1.2 6.5-3.7 9c-2.5-2.5-3.7-5.5-3.7-9S9.5 5.5 12 3Z',
  sync: 'M4.5 10.5A8 8 0 0 1 19 8M19.5 3.5V8H15M19.5 13.5A8 8 0 0 1 5 16M4.5 20.5V16H9',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.2',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.7v.2',
  phone:
    'M8.5 2.5h7A1.5 1.5 0 0 1 17 4v16a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 20V4a1.5 1.5 0 0 1 1.5-1.5ZM11 18.5h2',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.2l3.5 2.3',
  calendar:
    'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-12A1.5 1.5 0 0 1 5.5 5ZM4 10h16M8.5 3v4M15.5 3v4',
  cup: 'M5 9h11v6.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 11h1.7a2.3 2.3 0 0 1 0 4.7H16M8.5 3c-.8 1 .8 2 0 3M12.5 3c-.8 1 .8 2 0 3',
  path: 'M6 20.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM18 8a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 18 8ZM8.2 18.3h6.3a3.1 3.1 0 0 0 0-6.2h-5a3.1 3.1 0 0 1 0-6.2h6.3',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  share: 'M12 15.5V3.5M7.5 8 12 3.5 16.5 8M5 12.5v6.3A1.7 1.7 0 0 0 6.7 20.5h10.6a1.7 1.7 0 0 0 1.7-1.7v-6.3',
  undo: 'M8.5 4.5 4 9l4.5 4.5M4 9h10a6 6 0 0 1 0 12h-3',
} as const;

/** The names of the drawings there are. */
export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  /** `text` is as tall as the words beside it (default), `big` stands alone. */
  size?: 'text' | 'big';
}

/** A small line drawing in the colour of its words. Always hidden from screen readers: the words say it. */
export const Icon = ({ name, size }: IconProps) => <Stroke path={paths[name]} size={size} />;

export interface StrokeProps extends Pick<IconProps, 'size'> {
  /** A path on a 24 × 24 field. */
  path: string;
}

/** The same for a drawing of a feature's own, which need not be in the first bundle. */
export function Stroke({ path, size = 'text' }: StrokeProps) {
  return (
    <svg
      class={size === 'big' ? styles.big : styles.text}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
