import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { language, setLanguage } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import type { DeviceKind } from '../../../ui/feature.ts';
import { Page as Screen } from '../../../ui/page.tsx';
import { features } from '../../features.ts';
import { setTheme, theme } from '../../theme.ts';
import styles from './gallery.module.css';
import { Kit } from './kit.tsx';

interface Room {
  readonly id: string;
  readonly Gallery: ComponentType;
}

async function loadRooms(): Promise<Room[]> {
  const withGallery = features.flatMap(({ id, gallery }) => (gallery ? [{ id, gallery }] : []));
  const shell = { id: 'shell', gallery: () => import('./shell-states.tsx') };
  return Promise.all(
    [...withGallery, shell].map(async ({ id, gallery }) => ({ id, Gallery: (await gallery()).Gallery })),
  );
}

const otherDevice = (): DeviceKind =>
  document.documentElement.dataset.device === 'tablet' ? 'phone' : 'tablet';

/** `/gallery`, development only: the kit's parts and the features' states, in both themes, languages and sizes. */
export function Page() {
  const [rooms, setRooms] = useState<readonly Room[]>([]);
  const [shown, setShown] = useState('kit');

  useEffect(() => {
    loadRooms().then(setRooms, (error: unknown) => console.error('gallery: a room is missing', error));
  }, []);

  const Gallery = rooms.find(({ id }) => id === shown)?.Gallery ?? Kit;
  return (
    <Screen title="Gallery" width="full">
      <div class={styles.controls}>
        <Cluster>
          {['kit', ...rooms.map(({ id }) => id)].map((id) => (
            <Button key={id} variant={id === shown ? 'primary' : 'secondary'} onClick={() => setShown(id)}>
              {id}
            </Button>
          ))}
          <Button onClick={() => setTheme(theme.peek() === 'light' ? 'dusk' : 'light')}>Light / dusk</Button>
          <Button onClick={() => setLanguage(language.peek() === 'sv' ? 'en' : 'sv')}>
            Svenska / English
          </Button>
          <Button
            onClick={() => {
              document.documentElement.dataset.device = otherDevice();
            }}
          >
            Tablet / phone
          </Button>
        </Cluster>
      </div>
      <Gallery />
    </Screen>
  );
}
