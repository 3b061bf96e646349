import { Page } from '../ui/page.tsx';
import { deviceKind } from './device.ts';
import { extras } from './extras.ts';
import { features } from './features.ts';
import styles from './home.module.css';
import { words } from './words.ts';

/** The first page: what the features show there, in their order. */
export function Home() {
  const device = deviceKind.value;
  const parts = features.flatMap((feature) => {
    const Part = feature.home?.[device];
    return Part ? [<Part key={feature.id} />] : [];
  });
  return (
    <>
      {device === 'phone' && extras.value && (
        <div class={styles.hint}>
          <extras.value.Hint />
        </div>
      )}
      {parts.length > 0 ? parts : <Page title={words.start()} forest="path" />}
    </>
  );
}
