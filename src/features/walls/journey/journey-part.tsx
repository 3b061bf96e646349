import { useMemo } from 'preact/hooks';
import { talksOf } from '../../../local/queries/walls.ts';
import type { DrawingProps } from '../wall/drawings.ts';
import { JourneyView } from './journey-view.tsx';

/** The journey as the drawing of a wall. */
export function JourneyPart({ wall, rows, focus, onPick }: DrawingProps) {
  const talkRows = talksOf(wall.id).value;
  const talks = useMemo(() => talkRows.map(({ fields }) => fields), [talkRows]);
  return <JourneyView places={wall.fields.places} rows={rows} talks={talks} focus={focus} onPick={onPick} />;
}
