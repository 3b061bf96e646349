import { isPersonal } from '../../../domain/role.ts';
import { me } from '../../../local/me.ts';
import { session } from '../../../local/session.ts';
import type { Post, TaskPosts } from '../roster/roster.ts';

/** Who looks at the roster: somebody on their phone, whoever stands at the tablet, or the host. */
export type Viewer =
  | { readonly at: 'phone'; readonly me: string | null }
  | { readonly at: 'door' }
  | { readonly at: 'desk' };

/** Who looks at this device. */
export function readViewer(): Viewer {
  const role = session.value?.role;
  if (isPersonal(role)) return { at: 'phone', me: me.value };
  return role === 'desk' ? { at: 'desk' } : { at: 'door' };
}

/**
 * What may be done with a place: `take` and `accept` (an offered one), `leave`, `offer` and `keep` (no longer
 * offered), by the host `assign` and `free`; `mine`: at the tablet its holder says who they are, and goes on there.
 */
export type Deed = 'take' | 'accept' | 'leave' | 'offer' | 'keep' | 'assign' | 'free' | 'mine';

/** What the viewer may do with the first place of a task or its backup (`post`), the likeliest first. */
export function deedsFor(viewer: Viewer, { main }: Pick<TaskPosts, 'main'>, post: Post): readonly Deed[] {
  const { holder, isOffered } = post;
  if (viewer.at === 'desk') return holder === null ? ['assign'] : ['free'];
  if (viewer.at === 'door') return holder === null ? ['take'] : isOffered ? ['accept', 'mine'] : ['mine'];
  const { me } = viewer;
  if (me === null) return [];
  // Nobody steps in for themselves.
  if (holder === null) return post.place.backup && main.holder === me ? [] : ['take'];
  if (holder !== me) return isOffered ? ['accept'] : [];
  if (post.place.backup) return ['leave'];
  return [isOffered ? 'keep' : 'offer', 'leave'];
}

/** Is a place worth a line? A backup only once there is somebody to step in for, or one already. */
export const isShown = ({ main, backup }: TaskPosts, post: Post): boolean =>
  post === main || main.holder !== null || backup.holder !== null;
