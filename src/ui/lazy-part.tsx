import { type ComponentType, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { later } from './later.ts';

/**
 * A component whose code is fetched when it is first shown; nothing stands in its place until then.
 * If the code cannot be had the error is thrown while rendering, where the shell's error wall catches it.
 * `canWait`: not before the first screen has had its head start.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { canWait = false } = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function LazyPart(props: P) {
    const [, redraw] = useState(0);
    const [failure, setFailure] = useState<unknown>(null);
    // Before the page is painted: code that is here already is drawn in the same frame.
    useLayoutEffect(() => {
      if (loaded) return;
      (canWait ? later().then(load) : load()).then((part) => {
        loaded = part;
        redraw((times) => times + 1);
      }, setFailure);
    }, []);
    if (failure !== null) throw failure;
    return loaded ? h(loaded, props) : null;
  };
}
