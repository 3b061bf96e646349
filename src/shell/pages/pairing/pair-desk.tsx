import type { PageProps } from '../../../ui/feature.ts';
import { Pair } from './pair.tsx';
import { words } from './words.ts';

/** `/k/:code`, shown in the settings of the desk or in the terminal: this device becomes a desk. */
export function Page({ params }: PageProps) {
  return (
    <Pair
      code={params.code ?? ''}
      title={words.deskTitle()}
      lead={words.deskLead()}
      pair={words.makeDesk()}
    />
  );
}
