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

/** The list with an item and the one `by` places further on changed about; the same where there is none. */
function moved<T>(items: readonly T[], at: number, by: number): T[] {
  const item = items[at];
  const other = items[at + by];
  if (item === undefined || other === undefined) return [...items];
  return items.with(at, other).with(at + by, item);
}

interface MoveProps {
  way: 'up' | 'down';
  name: string;
  isEnd: boolean;
  onMove: () => void;
}

/** One place further. At the end of the list the button stays, so that whoever came there by it keeps the focus. */
const Move = ({ way, name, isEnd, onMove }: MoveProps) => (
  <Button
    variant="quiet"
    icon={
      <span class={styles[way]}>
        <Icon name="forward" />
      </span>
    }
    iconOnly
    aria-disabled={isEnd}
    onClick={() => {
      if (!isEnd) onMove();
    }}
  >
    {words[way](name)}
  </Button>
);

/** One of the hub's own lists, in its order: each can be moved and opened, and there is room for more. */
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
                  {items.length > 1 && (
                    <>
                      <Move
                        way="up"
                        name={item.name}
                        isEnd={at === 0}
                        onMove={() => onMoved(moved(items, at, -1))}
                      />
                      <Move
                        way="down"
                        name={item.name}
                        isEnd={at === items.length - 1}
                        onMove={() => onMoved(moved(items, at, 1))}
                      />
                    </>
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
