import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type DirectoryHit, fewestLetters } from '../../../domain/directory.ts';
import { cleanText, fold } from '../../../domain/text.ts';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { routes } from '../../../ui/route-names.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
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
  const root = useRef<HTMLDivElement>(null);
  const query = useSignal('');
  const hits = search(query.value);
  const isSearch = fold(query.value).replaceAll(' ', '').length >= fewestLetters;
  const isNobody = isReady && isSearch && hits.length === 0;

  const pick = ({ id }: DirectoryHit): void => {
    query.value = '';
    root.current?.querySelector('input')?.focus();
    if (!hasJoined(id)) onJoin(id);
  };
  const onEnter = (): void => {
    const [first, second] = hits;
    if (first && !second) pick(first);
    else root.current?.querySelector<HTMLElement>('li button')?.focus();
  };
  return (
    <div ref={root} class={styles.join}>
      <Field
        label={words.find()}
        kind="search"
        size="big"
        value={query.value}
        onValue={(text) => {
          query.value = text;
        }}
        onEnter={onEnter}
        autoCapitalize="words"
        enterKeyHint="search"
        spellcheck={false}
        maxLength={200}
      />
      <VisuallyHidden>
        <span role="status">{hits.length > 0 ? words.hits(hits.length) : ''}</span>
      </VisuallyHidden>
      {hits.length > 0 && (
        <List label={words.tapYourName()} look="apart">
          {hits.map((hit) => (
            <ListRow
              key={hit.id}
              size="big"
              primary={
                <bdi>
                  {hit.firstName}
                  {hit.lastInitial && ` ${hit.lastInitial}`}
                </bdi>
              }
              secondary={hit.organisation === '' ? undefined : <bdi>{hit.organisation}</bdi>}
              trailing={
                hasJoined(hit.id) ? (
                  <span class={styles.isIn}>
                    <Icon name="check" />
                    {words.isIn()}
                  </span>
                ) : undefined
              }
              onClick={() => pick(hit)}
            />
          ))}
        </List>
      )}
      <div role="status">
        {isNobody && (
          <div class={styles.nobody}>
            <p>{words.notFound(cleanText(query.value))}</p>
            <LinkButton href={routes.home} icon="door">
              {words.checkIn()}
            </LinkButton>
          </div>
        )}
      </div>
    </div>
  );
}
