import { Icon, Stroke } from '../../ui/icon.tsx';

/** Stroke drawings on a 24 × 24 field that only the path needs. */
const paths = {
  up: 'M12 19.5v-15M5.5 11 12 4.5 18.5 11',
  turn: 'M20 12a8 8 0 1 1-2.7-6M20.5 3.5V8H16',
  whole: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  lift: 'M5.5 3.5h13v17h-13zM9 10.5l3-3.5 3 3.5M9 13.5l3 3.5 3-3.5',
  stairs: 'M3.5 19.5H8v-4.5h4V10.5h4V6h4.5',
  leave: 'M13.5 4H6.5v16h7M11 12h9.5M16.5 8l4 4-4 4',
  call: 'M6.5 3.5 9.5 3l1.7 4.6-2.3 1.7a13 13 0 0 0 5.8 5.8l1.7-2.3 4.6 1.7-.5 3a2.5 2.5 0 0 1-2.7 2C10.6 19 5 13.4 4.5 6.2a2.5 2.5 0 0 1 2-2.7Z',
  wc: 'M7.5 6.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5 14V9.5h5V14M6 14v6.5h3V14M16.5 6.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM16.5 9 13.5 16h6zM15.2 16v4.5h2.6V16',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
} as const;

/** The names of the path's drawings: its own, and some of the kit's. */
export type MarkName = keyof typeof paths | 'cup' | 'door' | 'check';

const isOwn = (name: MarkName): name is keyof typeof paths => name in paths;

/** A small line drawing of the path's, hidden from screen readers as `Icon` is. */
export const Mark = ({ name }: { name: MarkName }) =>
  isOwn(name) ? <Stroke path={paths[name]} /> : <Icon name={name} />;
