import { session } from '../local/session.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import type { MenuEntry } from '../ui/feature.ts';
import { Icon } from '../ui/icon.tsx';
import { List, ListRow } from '../ui/list.tsx';
import { place } from '../ui/navigate.ts';
import { routes } from '../ui/route-names.ts';
import { Sheet } from '../ui/sheet.tsx';
import { Stack } from '../ui/stack.tsx';
import { deviceKind } from './device.ts';
import { featureMenu } from './feature-menu.ts';
import { canFullScreen, isFullScreen, toggleFullScreen } from './full-screen.ts';
import { menuWords } from './menu-words.ts';
import { setTheme, themeWish } from './theme.ts';
import { words } from './words.ts';

const shellEntries: readonly MenuEntry[] = [
  { path: routes.sync, label: menuWords.sync, icon: 'sync' },
  { path: routes.settings, label: menuWords.settings, icon: 'settings' },
];

/** The features' ways in, then the shell's own, as far as they are for this device. */
const menuEntries = (): MenuEntry[] => {
  if (!session.value) return [];
  const all = [...featureMenu, ...shellEntries];
  const isDesk = session.value.role === 'desk';
  return all.filter(
    (entry) => (!entry.devices || entry.devices.includes(deviceKind.value)) && (!entry.isDesk || isDesk),
  );
};

/** The sheet behind the menu's button: pages, theme, full screen. */
export function MenuSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet title={words.menu()} open={open} onClose={onClose}>
      <MenuContent />
    </Sheet>
  );
}

function MenuContent() {
  const path = place.value.path;
  return (
    <Stack gap={4}>
      <nav aria-label={words.menu()}>
        <List look="plain">
          <ListRow
            href={routes.home}
            primary={words.start()}
            leading={<Icon name="door" />}
            selected={path === routes.home}
          />
          {menuEntries().map((entry) => (
            <ListRow
              key={entry.path}
              href={entry.path}
              primary={entry.label()}
              leading={entry.icon && <Icon name={entry.icon} />}
              selected={path === entry.path}
            />
          ))}
        </List>
      </nav>
      <Choice
        legend={menuWords.theme()}
        columns={1}
        value={themeWish.value}
        onValue={setTheme}
        options={[
          { value: 'auto', label: menuWords.themeAuto() },
          { value: 'light', label: menuWords.themeLight() },
          { value: 'dusk', label: menuWords.themeDusk() },
        ]}
      />
      {deviceKind.value === 'tablet' && canFullScreen() && (
        <Button onClick={() => void toggleFullScreen()}>
          {isFullScreen.value ? menuWords.leaveFullScreen() : menuWords.fillScreen()}
        </Button>
      )}
    </Stack>
  );
}
