import { navigate, noteScroll, rereadPlace } from '../ui/navigate.ts';

/**
 * The path a click on a link leads to inside the app, or null when the browser should follow it: other
 * buttons and modifier keys, other origins, new windows, downloads, the API, and places on the same page.
 */
export function pathOfClick(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.hasAttribute('download') || link.target || link.rel === 'external') return null;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return null;
  if (url.hash && url.pathname === location.pathname) return null;
  return url.pathname + url.search;
}

/** Links and the browser's own buttons move the app. @returns stops listening */
export function followLinks(): () => void {
  const onClick = (event: MouseEvent) => {
    const path = pathOfClick(event);
    if (path === null) return;
    event.preventDefault();
    if (path !== location.pathname + location.search) navigate(path);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(noteScroll, 150);
  };
  const onPop = () => {
    // A note that is due now would land on the entry we have come to.
    clearTimeout(timer);
    rereadPlace();
  };
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  window.addEventListener('popstate', onPop);
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('pagehide', noteScroll);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('click', onClick);
    window.removeEventListener('popstate', onPop);
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('pagehide', noteScroll);
  };
}
