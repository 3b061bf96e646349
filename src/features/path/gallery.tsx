import { Stack } from '../../ui/stack.tsx';
import { WalkGallery } from './walk-gallery.tsx';

/** The path's states. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <WalkGallery />
    </Stack>
  );
}
