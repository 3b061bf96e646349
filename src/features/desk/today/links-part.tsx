import { Icon, type IconName } from '../../../ui/icon.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import { words } from './words.ts';

const links: readonly (readonly [href: string, label: () => string, icon: IconName])[] = [
  [routes.introduce, words.introduce, 'people'],
  [routes.people, words.people, 'group'],
  [routes.newcomers, words.following, 'person'],
  [routes.letter, words.letter, 'share'],
  [routes.figures, words.figures, 'info'],
  [routes.breakfastDesk, words.breakfastDesk, 'cup'],
  [routes.calendarDesk, words.calendarDesk, 'calendar'],
  [routes.openHouseDesk, words.openHouseDesk, 'door'],
  [routes.walls, words.walls, 'leaf'],
  [routes.pins, words.pins, 'printer'],
  [routes.house, words.house, 'clothespin'],
  [routes.pathEdit, words.pathEdit, 'path'],
  [routes.health, words.health, 'check'],
  [routes.settings, words.settings, 'settings'],
  [routes.sync, words.sync, 'sync'],
];

/** The way to everything that is the host's. */
export function LinksPart() {
  return (
    <Part title={words.more()}>
      <ul class={styles.links}>
        {links.map(([href, label, icon]) => (
          <li key={href}>
            <a class={styles.line} href={href}>
              <Icon name={icon} />
              <span class={styles.title}>{label()}</span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
