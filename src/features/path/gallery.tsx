import { Stack } from '../../ui/stack.tsx';
import { EditorGallery } from './editor/editor-gallery.tsx';
import { WalkGallery } from './walk-gallery.tsx';

/** The path's states. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <WalkGallery />
      <EditorGallery />
    </Stack>
  );
}
