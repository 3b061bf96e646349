import { Forest, type ForestProps } from '../../../ui/forest.tsx';
import styles from './foot.module.css';

/** The silhouette along the foot of the door's screens. */
export function Foot({ variant }: Pick<ForestProps, 'variant'>) {
  return (
    <div class={styles.foot}>
      <Forest variant={variant} />
    </div>
  );
}
