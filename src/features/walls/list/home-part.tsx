import { isPersonal } from '../../../domain/role.ts';
import { mayContribute } from '../../../domain/walls/wall-rules.ts';
import { walls } from '../../../local/queries/walls.ts';
import { session } from '../../../local/session.ts';
import { Icon } from '../../../ui/icon.tsx';
import { routes } from '../../../ui/route-names.ts';
import { wordsOf } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import type { WallRow } from '../wall/outline.ts';
import { useCount } from './count-of.tsx';
import styles from './list.module.css';
import { words } from './list-words.ts';
import { wallsByPhase } from './walls-page.tsx';

/** The door's first page is there to check in: more would push the code for phones off it. */
const most = { door: 1, phone: 2 };

/** On the first page of door and phone: a wall or two that are open, and the way to add one's own. */
export function Part() {
  const now = currentTime();
  const role = session.value?.role ?? 'guest';
  const open = (wallsByPhase(walls.value, now).get('open') ?? []).filter(
    ({ fields }) => mayContribute(fields, role) === null,
  );
  if (open.length === 0) return null;
  return (
    <ul class={styles.home} aria-label={words.openWalls()}>
      {open.slice(0, isPersonal(role) ? most.phone : most.door).map((wall) => (
        <HomeLine key={wall.id} wall={wall} />
      ))}
    </ul>
  );
}

function HomeLine({ wall }: { wall: WallRow }) {
  const { title, template, language } = wall.fields;
  const count = useCount(wall.id);
  const say = wordsOf(template);
  return (
    <li>
      <a class={styles.homeLine} href={routes.wall(wall.id)}>
        <Icon name={say.icon} />
        <span>
          <strong>
            <bdi lang={language}>{title}</bdi>
          </strong>
          <span>{count === undefined ? say.own() : words.countAndOwn(say.count(count), say.own())}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  );
}
