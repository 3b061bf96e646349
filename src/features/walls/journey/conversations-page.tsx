import { useMemo, useState } from 'preact/hooks';
import type { Journey, Pair } from '../../../domain/walls/journey.ts';
import { type Conversation, suggestConversations } from '../../../domain/walls/journey-conversations.ts';
import { sayTalk } from '../../../domain/walls/talk.ts';
import type { WallRow } from '../../../domain/walls/wall-rules.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { contributionsOf, talksOf, wallOf } from '../../../local/queries/walls.ts';
import { session } from '../../../local/session.ts';
import { now } from '../../../local/time.ts';
import { isRead } from '../../../local/watch-rows.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { saveAndSay } from '../save.ts';
import { ConversationCard, sayWho } from './conversation-card.tsx';
import { conversationWords as words } from './conversation-words.ts';
import styles from './conversations.module.css';
import { printConversations } from './conversations-sheet.tsx';
import { Spellings } from './spellings.tsx';
import { useJourney } from './use-journey.ts';
import { words as journeyWords } from './words.ts';

const back = (id: string) => ({ href: routes.wall(id), label: words.toWall() });

/** Suggested conversations of a journey: to read, to print on one sheet, and to tick once they are had. */
export function Page({ params: { wall: id = '' } }: PageProps) {
  const wall = wallOf(id).value;
  if (wall === undefined) return <Scaffold title={words.title()} back={back(id)} />;
  if (wall === null)
    return (
      <Scaffold title={words.title()} back={{ href: routes.walls, label: words.toWall() }}>
        <Empty text={words.noWall()} detail={words.noWallDetail()} />
      </Scaffold>
    );
  return <Conversations wall={wall} />;
}

/** Every two of some. */
const pairsOf = <T,>(some: readonly T[]): (readonly [T, T])[] =>
  some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b] as const));

function Conversations({ wall }: { wall: WallRow }) {
  const rows = contributionsOf(wall.id).value;
  const talkRows = talksOf(wall.id).value;
  const talks = useMemo(() => talkRows.map(({ fields }) => fields), [talkRows]);
  const journey = useJourney(wall.fields.places, rows, talks);
  const conversations = useMemo(() => suggestConversations(journey), [journey]);
  const say = (keys: readonly string[], isSo: boolean) =>
    pairsOf(keys).map(([a, b]) => sayTalk(wall.id, a, b, isSo, now()));
  const onTalk = (conversation: Conversation) => {
    const keys = conversation.parts.map(({ party }) => party.key);
    void saveAndSay(say(keys, true), words.talking(sayWho(conversation)), () =>
      saveAndSay(say(keys, false), words.notTalking(sayWho(conversation))),
    );
  };
  const onPair = ({ a, b, talks: isSo }: Pair) => {
    const who = journeyWords.and(isolate(a.short), isolate(b.short));
    void saveAndSay(say([a.key, b.key], !isSo), isSo ? words.notTalking(who) : words.talking(who));
  };
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead(wall.fields.title)}
      back={back(wall.id)}
      actions={
        conversations.length > 0 && (
          <Button
            variant="primary"
            icon="printer"
            onClick={() => void printConversations({ wall: wall.fields, conversations, now: now() })}
          >
            {words.print()}
          </Button>
        )
      }
    >
      {session.value?.role === 'desk' && <Spellings wall={wall} rows={rows} talks={talks} />}
      {isRead(rows) && <Suggested conversations={conversations} journey={journey} onTalk={onTalk} />}
      <Already pairs={journey.pairs.filter((pair) => pair.talks)} onPair={onPair} />
    </Scaffold>
  );
}

interface SuggestedProps {
  conversations: readonly Conversation[];
  journey: Journey;
  onTalk: (conversation: Conversation) => void;
}

/** So many before one asks for more. */
const atFirst = 12;

function Suggested({ conversations, journey, onTalk }: SuggestedProps) {
  const [isAll, setAll] = useState(false);
  if (conversations.length === 0)
    return journey.talking.size > 0 ? (
      <Empty text={words.allTalk()} />
    ) : (
      <Empty text={words.nothing()} detail={words.nothingDetail()} />
    );
  const shown = isAll ? conversations : conversations.slice(0, atFirst);
  return (
    <section aria-labelledby="conversations" class={styles.section}>
      <h2 id="conversations">{words.suggested()}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
      <ul role="list" class={styles.cards} aria-labelledby="conversations">
        {shown.map((conversation) => (
          <ConversationCard
            key={conversation.id}
            conversation={conversation}
            onTalk={() => onTalk(conversation)}
          />
        ))}
      </ul>
      {shown.length < conversations.length && (
        <Button onClick={() => setAll(true)}>{words.more(conversations.length - shown.length)}</Button>
      )}
    </section>
  );
}

function Already({ pairs, onPair }: { pairs: readonly Pair[]; onPair: (pair: Pair) => void }) {
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="already" class={styles.section}>
      <h2 id="already">{words.already()}</h2>
      {pairs.map((pair) => (
        <Toggle
          key={`${pair.a.key}\n${pair.b.key}`}
          label={journeyWords.and(isolate(pair.a.name), isolate(pair.b.name))}
          detail={words.talks()}
          checked
          onChecked={() => onPair(pair)}
        />
      ))}
    </section>
  );
}
