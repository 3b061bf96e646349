import { IdleWatch } from './idle-watch.tsx';
import { UpdateOffer } from './update-offer.tsx';

/** What watches over the screen from the outside. */
export function Watch() {
  return (
    <>
      <IdleWatch />
      <UpdateOffer />
    </>
  );
}
