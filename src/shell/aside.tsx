import { signal } from '@preact/signals';
import { hasDrafts, setDraftsAside } from '../local/drafts.ts';
import { Button } from '../ui/button.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { place } from '../ui/navigate.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './aside.module.css';
import { words } from './rest-words.ts';

/** Words that somebody left on a shared screen, and the page they were written on. */
interface Aside {
  readonly path: string;
  readonly restore: () => void;
}

/** How long they can be had back, ms. */
const kept = 10 * 60_000;

const aside = signal<Aside | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const drop = (): void => {
  clearTimeout(timer);
  aside.value = null;
};

/** Takes what was being written off the screen; the next person must not see it unasked. */
export function setAside(): void {
  const restore = setDraftsAside();
  if (!restore) return;
  drop();
  aside.value = { path: place.peek().path, restore };
  timer = setTimeout(drop, kept);
}

/** Is somebody's text on this device, on the screen or set aside? */
export const hasWords = (): boolean => aside.peek() !== null || hasDrafts();

/** On the page where it was written: offers it back, without showing any of it. */
export function AsideNotice() {
  const left = aside.value;
  if (!left || place.value.path !== left.path) return null;
  return (
    <div class={styles.notice}>
      <Notice
        title={words.asideTitle()}
        action={
          <Cluster>
            <Button
              onClick={() => {
                left.restore();
                drop();
              }}
            >
              {words.asideContinue()}
            </Button>
            <Button variant="quiet" onClick={drop}>
              {words.asideNotMe()}
            </Button>
          </Cluster>
        }
      />
    </div>
  );
}
