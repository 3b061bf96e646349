import { Page as Scaffold } from '../../../ui/page.tsx';
import { breakfastWords } from '../words.ts';

export function Page() {
  return <Scaffold title={breakfastWords.title()} />;
}
