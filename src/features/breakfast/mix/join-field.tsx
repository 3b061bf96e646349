import type { DirectoryHit } from '../../../domain/arrival/directory.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { routes } from '../../../ui/route-names.ts';
import { PersonSearch } from '../person-search.tsx';
import styles from './mix.module.css';
import { words } from './words.ts';

interface JoinFieldProps {
  /** Looks among those who are checked in; nobody below two letters. */
  search: (typed: string) => readonly DirectoryHit[];
  hasJoined: (person: string) => boolean;
  /** Can it be searched yet? */
  isReady: boolean;
  onJoin: (person: string) => void;
}

/** Find your own name and be part of it. */
export function JoinField({ search, hasJoined, isReady, onJoin }: JoinFieldProps) {
  return (
    <PersonSearch
      label={words.find()}
      listLabel={words.tapYourName()}
      search={search}
      isReady={isReady}
      onPick={({ id }) => {
        if (!hasJoined(id)) onJoin(id);
      }}
      trailing={({ id }) =>
        hasJoined(id) ? (
          <span class={styles.isIn}>
            <Icon name="check" />
            {words.isIn()}
          </span>
        ) : undefined
      }
      nobody={(typed) => (
        <div class={styles.nobody}>
          <p>{words.notFound(typed)}</p>
          <LinkButton href={routes.home} icon="door">
            {words.checkIn()}
          </LinkButton>
        </div>
      )}
    />
  );
}
