import { session } from '../../../local/session.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { routes } from '../../../ui/route-names.ts';
import styles from './overview.module.css';
import { words } from './words.ts';

/** The other pages of breakfast; the host's own on the host's tablet. */
export function Links() {
  const isDesk = session.value?.role === 'desk';
  return (
    <nav class={styles.part} aria-labelledby="breakfast-around">
      <h2 id="breakfast-around">{words.around()}</h2>
      <List labelledBy="breakfast-around">
        <ListRow href={routes.turns} primary={words.turns()} secondary={words.turnsDetail()} />
        <ListRow href={routes.mix} primary={words.mix()} secondary={words.mixDetail()} />
        <ListRow href={routes.shopping} primary={words.shopping()} secondary={words.shoppingDetail()} />
        <ListRow href={routes.kitchen} primary={words.kitchen()} secondary={words.kitchenDetail()} />
        {isDesk && (
          <>
            <ListRow
              href={routes.breakfastDesk}
              primary={words.deskList()}
              secondary={words.deskListDetail()}
            />
            <ListRow href={routes.breakfastSettings} primary={words.settings()} />
          </>
        )}
      </List>
    </nav>
  );
}
