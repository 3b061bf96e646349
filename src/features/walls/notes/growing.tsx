import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many at first, and so many more when their end comes into sight. */
const portion = 48;

export interface GrowingProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T) => ComponentChildren;
}

/** A long row of things of which only as many are made as somebody has scrolled to. */
export function Growing<T>({ items, keyOf, children }: GrowingProps<T>) {
  const [most, setMost] = useState(portion);
  const end = useRef<HTMLSpanElement>(null);
  const hasMore = items.length > most;
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setMost((before) => before + portion);
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // Watched anew after each portion: what is still in sight would not be told of again.
  }, [hasMore, most]);
  return (
    <>
      {items.slice(0, most).map((item) => (
        <Fragment key={keyOf(item)}>{children(item)}</Fragment>
      ))}
      {hasMore && <span ref={end} />}
    </>
  );
}
