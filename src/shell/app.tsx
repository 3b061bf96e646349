import { Snacks } from '../ui/snack.tsx';
import { ErrorWall } from './error-wall.tsx';
import { extras } from './extras.ts';
import { Frame } from './frame.tsx';
import { RouterView } from './router.tsx';

/** The whole screen. */
export function App() {
  return (
    <>
      <ErrorWall>
        <Frame>
          <RouterView />
        </Frame>
        {extras.value && <extras.value.Watch />}
      </ErrorWall>
      <Snacks />
    </>
  );
}
