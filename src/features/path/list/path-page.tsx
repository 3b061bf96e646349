import { house } from '../../../local/queries/house.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { pathWords } from '../words.ts';
import { words } from './list-words.ts';

/** `/path`: the house, floor by floor. */
export function Page() {
  if (!house.value) return null;
  return (
    <Scaffold title={pathWords.title()} forest="path">
      <Empty text={words.empty()} detail={words.emptyDetail()} />
    </Scaffold>
  );
}
