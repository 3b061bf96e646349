import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import styles from './settings.module.css';
import { words } from './words.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedListProps<T extends Named> {
  items: readonly T[];
  /** What stands under the name. */
  detail?: (item: T) => string;
  /** How many there may be. */
  most: number;
  onMoved: (items: T[]) => void;
  onOpen: (item: T) => void;
  onNew: () => void;
}

/** The list with an item one place further up. */
function movedUp<T>(items: readonly T[], at: number): T[] {
  const before = items[at - 1];
  const item = items[at];
  if (before === undefined || item === undefined) return [...items];
  return items.with(at - 1, item).with(at, before);
}

/** One of the hub's own lists, in its order: each can be moved up and opened, and there is room for more. */
export function NamedList<T extends Named>({
  items,
  detail,
  most,
  onMoved,
  onOpen,
  onNew,
}: NamedListProps<T>) {
  return (
    <>
      {items.length === 0 ? (
        <p class={styles.quiet}>{words.nothing()}</p>
      ) : (
        <List look="plain">
          {items.map((item, at) => (
            <ListRow
              key={item.id}
              primary={<bdi>{item.name}</bdi>}
              secondary={detail?.(item) || undefined}
              trailing={
                <span class={styles.buttons}>
                  {at > 0 && (
                    <Button
                      variant="quiet"
                      icon={
                        <span class={styles.up}>
                          <Icon name="forward" />
                        </span>
                      }
                      iconOnly
                      onClick={() => onMoved(movedUp(items, at))}
                    >
                      {words.up(item.name)}
                    </Button>
                  )}
                  <Button variant="quiet" icon="settings" iconOnly onClick={() => onOpen(item)}>
                    {words.change(item.name)}
                  </Button>
                </span>
              }
            />
          ))}
        </List>
      )}
      <div>
        <Button
          icon="plus"
          onClick={() => {
            if (items.length < most) onNew();
            else void showSnack({ text: words.full() });
          }}
        >
          {words.add()}
        </Button>
      </div>
    </>
  );
}
