import type { PageProps } from '../../../ui/feature.ts';
import { Pair } from './pair.tsx';
import { words } from './words.ts';

/** `/d/:code`, shown in the settings of the desk: this device becomes a door. */
export function Page({ params }: PageProps) {
  return (
    <Pair
      code={params.code ?? ''}
      title={words.doorTitle()}
      lead={words.doorLead()}
      pair={words.makeDoor()}
    />
  );
}
