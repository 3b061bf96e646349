import type { House } from '../../../domain/house/house.ts';
import { type WishKey, wishKeys } from '../../../domain/house/house-kinds.ts';
import { wishWords } from '../wish/wish-words.ts';
import type { Editor, Picked } from './editor.ts';
import { editorWords as words } from './editor-words.ts';
import { FloorForm } from './floor-form.tsx';
import { floorName, nameOf, wayName } from './names.ts';
import { SpotForm } from './spot-form.tsx';
import { WayForm } from './way-form.tsx';
import { WishForm } from './wish-form.tsx';

const isWish = (id: string): id is WishKey => (wishKeys as readonly string[]).includes(id);

/** Is what was picked there to be looked at? */
export const isThere = (house: House, { kind, id }: Picked): boolean =>
  kind === 'wish' ? isWish(id) : house[kind].has(id);

/** What a picked row is called. */
export function titleOf(house: House, { kind, id }: Picked): string {
  const [floor, way] = [house.floor.get(id), house.way.get(id)];
  if (kind === 'floor') return floor ? floorName(floor) : '';
  if (kind === 'way') return way ? wayName(house, way) : '';
  if (kind === 'wish') return isWish(id) ? words.wishTitle(wishWords[id]()) : '';
  return nameOf(house, id);
}

/** The form for a picked row. */
export function ItemForm({ editor, picked: { kind, id } }: { editor: Editor; picked: Picked }) {
  const { house } = editor;
  const [floor, spot, way] = [house.floor.get(id), house.spot.get(id), house.way.get(id)];
  if (kind === 'floor' && floor) return <FloorForm key={id} editor={editor} id={id} floor={floor} />;
  if (kind === 'spot' && spot) return <SpotForm key={id} editor={editor} id={id} spot={spot} />;
  if (kind === 'way' && way) return <WayForm key={id} editor={editor} id={id} way={way} />;
  if (kind === 'wish' && isWish(id)) return <WishForm key={id} editor={editor} wish={id} />;
  return null;
}
