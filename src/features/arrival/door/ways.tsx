import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { paths } from '../paths.ts';
import { doorWords } from '../words.ts';
import styles from './ways.module.css';

/** The other ways in, out and ahead. */
export function Ways() {
  return (
    <nav class={styles.ways} aria-label={doorWords.otherWays()}>
      <LinkButton href={routes.newcomer} icon="leaf">
        {doorWords.imNew()}
      </LinkButton>
      <LinkButton href={paths.scan} icon="qr">
        {doorWords.scan()}
      </LinkButton>
      <LinkButton href={routes.group} icon="group">
        {doorWords.group()}
      </LinkButton>
      <LinkButton href={routes.leave} icon="door">
        {doorWords.leave()}
      </LinkButton>
      <LinkButton href={routes.plan} icon="calendar">
        {doorWords.plan()}
      </LinkButton>
    </nav>
  );
}
