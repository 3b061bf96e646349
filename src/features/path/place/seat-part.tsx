import { isPersonal } from '../../../domain/role.ts';
import { session } from '../../../local/session.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { sayDone } from '../../../ui/saving.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { sayTime } from './place-facts.tsx';
import { words } from './place-page-words.ts';
import { leave, seat, sit, stay } from './sit.ts';

interface SeatPartProps {
  id: string;
  isOpen: boolean;
  isFull: boolean;
}

/** Sitting down with a tap, without a name. */
export function SeatPart({ id, isOpen, isFull }: SeatPartProps) {
  const sat = seat.value;
  // At the hub's own screens one taps for oneself and goes; the next one is somebody else.
  const isOwn = isPersonal(session.value?.role);
  if (isOwn && sat && sat.fields.spot === id && sat.fields.until > clockTick.value)
    return (
      <>
        <p>{words.until(sayTime(sat.fields.until))}</p>
        <Cluster>
          <Button
            onClick={async () => {
              const until = await stay(sat);
              if (until !== null) void showSnack({ text: words.stayed(sayTime(until)) });
            }}
          >
            {words.stay()}
          </Button>
          <Button
            onClick={async () => {
              if (await leave(sat)) void showSnack({ text: words.gotUp() });
            }}
          >
            {words.getUp()}
          </Button>
        </Cluster>
      </>
    );
  if (!isOpen || isFull) return null;
  const onSit = async () => {
    if (!(await sit(id))) return;
    const made = seat.peek();
    if (made) await sayDone(words.sat(), () => leave(made));
  };
  return (
    <Cluster>
      <Button icon="check" onClick={() => void onSit()}>
        {words.sit()}
      </Button>
    </Cluster>
  );
}
