import { fewest } from '../../domain/figures/rounding.ts';
import { formatNumber } from '../../i18n/format.ts';
import { words } from './page-words.ts';

/** A number of people as it is told: fewer than five are not counted out. */
export const sayCount = (count: number): string => (count < fewest ? words.few() : formatNumber(count));
