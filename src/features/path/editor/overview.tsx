import { floorsInOrder, type House } from '../../../domain/house/house.ts';
import { wishKeys } from '../../../domain/house/house-kinds.ts';
import { freePoint, makeFloor, makeSpot } from '../../../domain/house/house-making.ts';
import { makeId } from '../../../domain/id.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { wishWords } from '../wish/wish-words.ts';
import { Begin } from './begin.tsx';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { FileSection } from './file-section.tsx';
import { sayKind } from './kind-words.ts';
import { floorName, nameOf, wayName } from './names.ts';
import { Problems } from './problems.tsx';
import { sayMetres, sayWayLine } from './way-line.ts';
import { WishState } from './wish-form.tsx';

const forward = <Icon name="forward" />;

/** The whole house as lists: what is to be looked over, floors, places, ways, wishes, the file. */
export function Overview({ editor, floor }: { editor: Editor; floor: string }) {
  const { house } = editor;
  return (
    <>
      <Problems house={house} onPick={editor.pick} />
      <Places editor={editor} floor={floor} />
      <Floors editor={editor} />
      <Ways editor={editor} floor={floor} />
      <Wishes editor={editor} />
      <FileSection editor={editor} />
      <Begin editor={editor} state={words.beginAgain()} />
    </>
  );
}

function Floors({ editor }: { editor: Editor }) {
  const { house } = editor;
  const add = (): void => {
    const id = makeId();
    editor.edit('floor', id, makeFloor(house, words.newFloor(house.floor.size + 1)));
    editor.pick({ kind: 'floor', id });
  };
  return (
    <Section title={words.floors()}>
      <List look="plain" label={words.floors()}>
        {floorsInOrder(house).map(([id, fields]) => (
          <ListRow
            key={id}
            primary={<bdi>{floorName(fields)}</bdi>}
            secondary={words.floorSize(sayMetres(fields.width), sayMetres(fields.height))}
            trailing={forward}
            onClick={() => editor.pick({ kind: 'floor', id })}
          />
        ))}
      </List>
      <div>
        <Button icon="plus" onClick={add}>
          {words.addFloor()}
        </Button>
      </div>
    </Section>
  );
}

/** The spots of a floor: places in the hub's order, then what is only passed. */
const spotsOn = (house: House, floor: string) =>
  [...house.spot]
    .filter(([, spot]) => spot.floor === floor)
    .sort(
      ([, a], [, b]) => Number(a.kind === 'junction') - Number(b.kind === 'junction') || a.order - b.order,
    );

function Places({ editor, floor }: { editor: Editor; floor: string }) {
  const { house } = editor;
  const on = house.floor.get(floor);
  if (!on) return null;
  const add = (): void => {
    const id = makeId();
    editor.edit('spot', id, makeSpot(house, 'room', floor, freePoint(house, floor)));
    editor.pick({ kind: 'spot', id });
  };
  const spots = spotsOn(house, floor);
  return (
    <Section title={words.placesOn(floorName(on))}>
      {spots.length === 0 ? (
        <p class={styles.quiet}>{words.noPlaces()}</p>
      ) : (
        <List look="plain" label={words.places()}>
          {spots.map(([id, spot]) => {
            const facts = [sayKind(spot.kind), spot.code, spot.open ? '' : words.closed()];
            return (
              <ListRow
                key={id}
                primary={<bdi>{nameOf(house, id)}</bdi>}
                secondary={facts.filter((fact) => fact !== '').join(' · ')}
                trailing={forward}
                onClick={() => editor.pick({ kind: 'spot', id })}
              />
            );
          })}
        </List>
      )}
      <div>
        <Button icon="plus" onClick={add}>
          {words.addPlace()}
        </Button>
      </div>
    </Section>
  );
}

/** The ways that touch a floor, and those that lead nowhere. */
function Ways({ editor, floor }: { editor: Editor; floor: string }) {
  const { house } = editor;
  const isHere = (id: string) => !house.spot.has(id) || house.spot.get(id)?.floor === floor;
  const ways = [...house.way]
    .filter(([, { a, b }]) => isHere(a) || isHere(b))
    .map(([id, way]) => ({ id, way, name: wayName(house, way) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Section title={words.ways()} state={words.wayCount(ways.length)}>
      {ways.length === 0 ? (
        <p class={styles.quiet}>{words.noWays()}</p>
      ) : (
        <List look="plain" label={words.ways()}>
          {ways.map(({ id, way, name }) => (
            <ListRow
              key={id}
              primary={<bdi>{name}</bdi>}
              secondary={sayWayLine(house, way)}
              trailing={forward}
              onClick={() => editor.pick({ kind: 'way', id })}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function Wishes({ editor }: { editor: Editor }) {
  return (
    <Section title={words.wishes()} text={words.wishesText()} state={words.wishesState()}>
      <List look="plain" label={words.wishes()}>
        {wishKeys.map((wish) => (
          <ListRow
            key={wish}
            primary={words.wishTitle(wishWords[wish]())}
            secondary={<WishState house={editor.house} wish={wish} />}
            trailing={forward}
            onClick={() => editor.pick({ kind: 'wish', id: wish })}
          />
        ))}
      </List>
    </Section>
  );
}
