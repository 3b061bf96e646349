import type { House } from '../../../domain/house/house.ts';
import { placesInOrder } from '../../../domain/house/house.ts';
import type { WishKey } from '../../../domain/house/house-kinds.ts';
import { spotsForWish } from '../../../domain/house/wishes.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { nameOf } from './names.ts';

const ownSpots = (house: House, wish: WishKey): readonly string[] => house.wish.get(wish)?.spots ?? [];

/** Where a wish leads, in a line. */
export function WishState({ house, wish }: { house: House; wish: WishKey }) {
  const spots = spotsForWish(house, wish);
  return <bdi>{spots.length === 0 ? words.wishNone() : spots.map((id) => nameOf(house, id)).join(', ')}</bdi>;
}

/** The list with one of it a place further up. */
function movedUp(spots: readonly string[], at: number): string[] {
  const [before, spot] = [spots[at - 1], spots[at]];
  return before !== undefined && spot !== undefined ? spots.with(at - 1, spot).with(at, before) : [...spots];
}

/** Where one wish leads, in which order. */
export function WishForm({ editor, wish }: { editor: Editor; wish: WishKey }) {
  const { house } = editor;
  const isOwn = ownSpots(house, wish).length > 0;
  const spots = isOwn ? ownSpots(house, wish) : spotsForWish(house, wish);
  const set = (next: readonly string[]): void => editor.edit('wish', wish, { spots: [...next] });
  const others = placesInOrder(house).filter(([id]) => !spots.includes(id));
  return (
    <Section title={isOwn ? words.wishOwn() : words.wishUsual()} text={words.wishPlaces()}>
      <List look="plain" label={words.wishPlaces()}>
        {spots.map((id, at) => {
          const name = nameOf(house, id);
          return (
            <ListRow
              key={id}
              primary={<bdi>{name}</bdi>}
              trailing={
                <span class={styles.buttons}>
                  {at > 0 && (
                    <Button
                      variant="quiet"
                      iconOnly
                      icon={
                        <span class={styles.up}>
                          <Icon name="forward" />
                        </span>
                      }
                      onClick={() => set(movedUp(spots, at))}
                    >
                      {words.moveUp(name)}
                    </Button>
                  )}
                  {spots.length > 1 && (
                    <Button
                      variant="quiet"
                      iconOnly
                      icon="close"
                      onClick={() => set(spots.filter((one) => one !== id))}
                    >
                      {words.drop(name)}
                    </Button>
                  )}
                </span>
              }
            />
          );
        })}
      </List>
      {others.length > 0 && spots.length < 100 && (
        <Select
          label={words.wishAdd()}
          placeholder={words.zoneNone()}
          value={null}
          onValue={(id: string) => set([...spots, id])}
          options={others.map(([id]) => ({ value: id, label: nameOf(house, id) }))}
        />
      )}
      {isOwn && (
        <div>
          <Button variant="quiet" onClick={() => set([])}>
            {words.wishBack()}
          </Button>
        </div>
      )}
    </Section>
  );
}
