import { zoneTexts } from '../../../domain/house/zone-texts.ts';
import type { Stop } from '../../../domain/openhouse/walk.ts';
import { language } from '../../../i18n/language.ts';

/** What a place of the walk is called: as the hub calls it, or as everybody does. */
export const stopName = ({ zone, name }: Stop): string => name || zoneTexts[zone].name[language.value];

/** What it is for. */
export const stopPurpose = ({ zone, purpose }: Stop): string =>
  purpose || zoneTexts[zone].purpose[language.value];
