import type { TurnSuggestion } from '../../../domain/breakfast/turns.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { sayFace } from '../roster/people.ts';
import type { Post, TaskPosts } from '../roster/roster.ts';
import { rosterWords } from '../roster/words.ts';
import { type Deed, deedsFor, isShown, type Viewer } from './deeds.ts';
import { Suggestion } from './suggestion.tsx';
import styles from './turns.module.css';
import { words } from './words.ts';

interface TaskCardProps {
  posts: TaskPosts;
  viewer: Viewer;
  /** Was it left after the lock, with nobody there? Told to the host. */
  isLate: (post: Post) => boolean;
  suggestion: TurnSuggestion | undefined;
  onDeed: (deed: Deed, post: Post, task: string) => void;
  onAssign: (post: Post, person: string, task: string) => void;
}

const deedWords = (deed: Deed, isBackup: boolean): string =>
  deed === 'take' && isBackup ? words.beBackup() : words[deed]();

/** A task of the roster: what it is, who does it, who steps in. */
export function TaskCard({ posts, viewer, isLate, suggestion, onDeed, onAssign }: TaskCardProps) {
  const { task, main, backup } = posts;
  const isFree = main.holder === null;
  const mayAsk = viewer.at === 'desk' || (viewer.at === 'phone' && viewer.me !== null);
  return (
    <li class={styles.card}>
      <h3 class={styles.task}>{task.name}</h3>
      {task.help !== '' && <p class={styles.help}>{task.help}</p>}
      {[main, backup]
        .filter((post) => isShown(posts, post))
        .map((post) => (
          <PostLine
            key={String(post.place.backup)}
            post={post}
            posts={posts}
            viewer={viewer}
            isLate={isLate(post)}
            onDeed={onDeed}
          />
        ))}
      {isFree && mayAsk && (
        <Suggestion
          task={task.name}
          suggestion={suggestion}
          isOpen={viewer.at === 'desk'}
          onAssign={viewer.at === 'desk' ? (person) => onAssign(main, person, task.name) : undefined}
        />
      )}
    </li>
  );
}

interface PostLineProps extends Pick<TaskCardProps, 'posts' | 'viewer' | 'onDeed'> {
  post: Post;
  isLate: boolean;
}

function PostLine({ post, posts, viewer, isLate, onDeed }: PostLineProps) {
  const { holder, isOffered, place } = post;
  const task = place.backup ? words.backupOf(posts.task.name) : posts.task.name;
  const isMe = viewer.at === 'phone' && holder !== null && holder === viewer.me;
  const deeds = deedsFor(viewer, posts, post);
  return (
    <div class={styles.post}>
      <p class={styles.who}>
        <span class={styles.label}>{place.backup ? rosterWords.backup() : words.has()}</span>
        <span class={holder === null ? styles.free : styles.name}>
          {holder === null ? rosterWords.free() : isMe ? words.you() : sayFace(holder)}
        </span>
        {isOffered && (
          <span class={styles.mark}>
            <Icon name="sync" />
            {words.swaps()}
          </span>
        )}
        {isLate && viewer.at === 'desk' && (
          <span class={styles.mark}>
            <Icon name="warning" />
            {words.lateLeft()}
          </span>
        )}
      </p>
      {deeds.length > 0 && (
        <div class={styles.deeds} data-print="no">
          {deeds.map((deed) => (
            <Button
              key={deed}
              variant={deed === 'leave' || deed === 'free' || deed === 'mine' ? 'quiet' : 'secondary'}
              aria-label={words.of(deedWords(deed, place.backup), task)}
              onClick={() => onDeed(deed, post, posts.task.name)}
            >
              {deedWords(deed, place.backup)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
