import { useSignal } from '@preact/signals';
import { isPersonal } from '../../../domain/role.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { joinAddress } from '../join-address.ts';
import { refusalOf } from '../refusal.ts';
import { currentTime } from '../time-now.ts';
import type { WallRow } from './outline.ts';
import { useWaiting } from './use-waiting.ts';
import styles from './wall.module.css';
import { wallWords as words } from './wall-words.ts';

/** A page that belongs to a wall. */
interface Way {
  readonly id: string;
  readonly href: (wall: string) => string;
  readonly label: () => string;
  readonly icon: IconName;
  /** For whom it is; a desk is everything that a tablet is. */
  readonly who: 'anyone' | 'tablet' | 'desk';
  /** Of which walls; all when absent. */
  readonly of?: (wall: Wall) => boolean;
}

const ways: readonly Way[] = [
  { id: 'screen', href: routes.wallScreen, label: words.bigScreen, icon: 'leaf', who: 'tablet' },
  {
    ...{ id: 'paper', href: routes.wallPaper, label: words.typeInPaper, icon: 'plus', who: 'tablet' },
    of: ({ state }) => state === 'published',
  },
  {
    ...{ id: 'conversations', href: routes.wallConversations, label: words.whoOughtToTalk, icon: 'people' },
    who: 'anyone',
    of: ({ template }) => template === 'journey',
  },
  { id: 'print', href: routes.wallPrint, label: words.onPaper, icon: 'printer', who: 'tablet' },
  { id: 'take-home', href: routes.wallTakeHome, label: words.takeHome, icon: 'forward', who: 'anyone' },
  { id: 'settings', href: routes.wallSettings, label: words.change, icon: 'settings', who: 'desk' },
];

/** Where one can go from a wall, and its code for phones: behind a button, on every device the same. */
export function Ways({ wall }: { wall: WallRow }) {
  const isOpen = useSignal(false);
  return (
    <>
      <Button
        variant="quiet"
        icon="path"
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {words.more()}
      </Button>
      <Sheet
        title={words.more()}
        open={isOpen.value}
        onClose={() => {
          isOpen.value = false;
        }}
      >
        <WaysList wall={wall} />
      </Sheet>
    </>
  );
}

function WaysList({ wall }: { wall: WallRow }) {
  const role = session.value?.role;
  const isTablet = !isPersonal(role);
  const isFor = { anyone: true, tablet: isTablet, desk: role === 'desk' };
  const offered = ways.filter(({ who, of }) => isFor[who] && (of?.(wall.fields) ?? true));
  const code = isTablet && refusalOf(wall.fields, currentTime()) === null ? joinAddress(wall.id) : null;
  return (
    <>
      {code !== null && (
        <div class={styles.phone}>
          <Qr text={code} label={words.byPhoneCode(wall.fields.title)} size={132} />
          <div>
            <h3>{words.byPhone()}</h3>
            <p class={styles.hint}>{words.byPhoneHint()}</p>
          </div>
        </div>
      )}
      <List label={words.more()} look="plain">
        {role === 'desk' && <LookRow wall={wall} />}
        {offered.map(({ id, href, label, icon }) => (
          <ListRow key={id} href={href(wall.id)} primary={label()} leading={<Icon name={icon} />} />
        ))}
      </List>
    </>
  );
}

/** For the host: what waits to be looked at, and everything else that can be corrected. */
function LookRow({ wall }: { wall: WallRow }) {
  const waiting = useWaiting(wall.id);
  return (
    <ListRow
      href={routes.wallLook(wall.id)}
      primary={words.lookThrough()}
      secondary={waiting > 0 ? words.waitingForLook(waiting) : undefined}
      leading={<Icon name="check" />}
    />
  );
}
