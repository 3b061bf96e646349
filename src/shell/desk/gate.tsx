import { useEffect, useRef } from 'preact/hooks';
import type { PageModule, PageProps } from '../../ui/feature.ts';
import { isLocked } from './lock.ts';
import { Locked } from './locked.tsx';

/** The page behind the desk's lock: on a device without a PIN, and on one that is no desk, it is the page itself. */
export function behindLock({ Page }: PageModule): PageModule {
  function Gate(props: PageProps) {
    const isShut = isLocked.value;
    const wasShut = useRef(isShut);
    useEffect(() => {
      // What had the focus is gone, and the address is the same: nobody else puts it anywhere.
      if (wasShut.current && !isShut)
        requestAnimationFrame(() => document.querySelector<HTMLElement>('#main h1')?.focus());
      wasShut.current = isShut;
    }, [isShut]);
    return isShut ? <Locked /> : <Page {...props} />;
  }
  return { Page: Gate };
}
