import { signal, untracked, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import type { FeatureRoute, PageModule, PageProps } from '../ui/feature.ts';
import { place, readNote } from '../ui/navigate.ts';
import { Page } from '../ui/page.tsx';
import { resets } from './idle.ts';
import { NotFound } from './not-found.tsx';
import { matchRoute } from './route-table.ts';
import { routeAt, routesFor } from './routes.ts';
import { words } from './words.ts';

interface Shown {
  /** Changes with every address and every reset, so that a page never inherits another's state. */
  readonly key: string;
  readonly Page: ComponentType<PageProps>;
  readonly params: Readonly<Record<string, string>>;
}

const loaded = new Map<() => Promise<PageModule>, PageModule>();

/** The page of a route, if it is here already. */
const pageNow = ({ page, load }: FeatureRoute): PageModule | undefined => page ?? loaded.get(load);

/**
 * Begins to fetch the page of an address. It is not shown by that: the app is opened at it, and who this device is
 * and what it may show is still being read.
 */
export function expectPage(path: string): void {
  const route = routeAt(path);
  if (!route || pageNow(route)) return;
  route.load().then(
    (module) => loaded.set(route.load, module),
    // Whoever shows it asks again and says so.
    (error: unknown) => console.debug('router: the page was not fetched ahead', path, error),
  );
}

/** What can be shown before anything else is fetched. */
function firstShown(): Shown | null {
  const { path } = place.value;
  const { table, device } = routesFor();
  const match = matchRoute(table, path, device);
  const ready = match && pageNow(match.route);
  return ready
    ? { key: `${path} ${resets.value} ${device} 0`, Page: ready.Page, params: match.params }
    : null;
}

/** Shows the page of the present address. The page before stays until the next one has come: nothing flashes. */
export function RouterView() {
  const shown = useMemo(() => signal(untracked(firstShown)), []);
  const attempt = useSignal(0);
  const turn = useRef(0);

  useSignalEffect(() => {
    const { path } = place.value;
    const { table, device } = routesFor();
    const key = `${path} ${resets.value} ${device} ${attempt.value}`;
    turn.current += 1;
    const mine = turn.current;
    const show = (page: ComponentType<PageProps>, params: Shown['params']) => {
      if (mine !== turn.current) return;
      const before = shown.peek();
      if (before?.key !== key || before.Page !== page) shown.value = { key, Page: page, params };
    };
    const match = matchRoute(table, path, device);
    if (!match) return show(NotFound, {});
    const ready = pageNow(match.route);
    if (ready) return show(ready.Page, match.params);
    match.route.load().then(
      (module) => {
        loaded.set(match.route.load, module);
        show(module.Page, match.params);
      },
      (error: unknown) => {
        console.warn('router: the page could not be loaded', path, error);
        show(() => <NotHere onRetry={() => attempt.value++} />, {});
      },
    );
  });

  const current = shown.value;
  usePlaceOnPage(current?.key);
  return current ? <current.Page key={current.key} params={current.params} /> : null;
}

const frames = 20;

/** After a change of page: its title, the focus on its heading, and the lines one had come to. */
function usePlaceOnPage(key: string | undefined): void {
  const before = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (key === undefined || key === before.current) return undefined;
    // The app has just been opened: the browser begins where it begins.
    const isOpening = before.current === undefined;
    let hasFocus = isOpening;
    before.current = key;
    const top = readNote().scroll ?? 0;
    let frame = 0;
    let handle = 0;
    // A page's heading and its lists may come a moment after it.
    const settle = () => {
      const heading = document.querySelector<HTMLElement>('#main h1');
      if (heading) document.title = `${heading.textContent} · Stigen`;
      if (heading && !hasFocus) hasFocus = focusHeading(heading);
      frame += 1;
      // Scrolling lays the page out at once; one that has just been opened is at its top.
      if (!isOpening || top > 0) window.scrollTo(0, top);
      const isPlaced = (isOpening && top === 0) || Math.abs(window.scrollY - top) <= 1;
      const isSettled = heading && hasFocus && isPlaced;
      if (!isSettled && frame < frames) handle = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(handle);
  }, [key]);
}

/**
 * Unless the page has put the focus where it belongs by itself, such as into its one field. Answers whether the
 * focus is on the page now: it cannot be as long as the menu lies over it.
 */
function focusHeading(heading: HTMLElement): boolean {
  const active = document.activeElement;
  if (active && active !== document.body && document.getElementById('main')?.contains(active)) return true;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return document.activeElement === heading;
}

/** A page that has never been fetched, asked for without a network. */
function NotHere({ onRetry }: { onRetry: () => void }) {
  return (
    <Page title={words.notHereTitle()}>
      <Empty
        text={words.notHereText()}
        action={
          <Button variant="primary" onClick={onRetry}>
            {words.tryAgain()}
          </Button>
        }
      />
    </Page>
  );
}
