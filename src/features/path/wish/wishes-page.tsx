import { useId } from 'preact/hooks';
import { type WishKey, wishKeys } from '../../../domain/house/house-kinds.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayWish } from './say-wish.ts';
import styles from './wish.module.css';
import { words } from './wish-words.ts';

const isStep = (key: WishKey): boolean => key.startsWith('step-');

/** `/path/want`: ten things one may want, and the steps of the creative process. */
export function Page() {
  const steps = useId();
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      width="wide"
      forest="path"
      back={{ href: routes.path, label: words.back() }}
    >
      <Wishes keys={wishKeys.filter((key) => !isStep(key))} label={words.title()} />
      <section class={styles.steps} aria-labelledby={steps}>
        <h2 id={steps}>{words.steps()}</h2>
        <Wishes keys={wishKeys.filter(isStep)} label={words.steps()} />
      </section>
    </Scaffold>
  );
}

function Wishes({ keys, label }: { keys: readonly WishKey[]; label: string }) {
  return (
    <ul class={styles.wishes} aria-label={label}>
      {keys.map((key) => (
        <li key={key}>
          <a class={styles.wish} href={routes.pathWish(key)}>
            {sayWish(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
