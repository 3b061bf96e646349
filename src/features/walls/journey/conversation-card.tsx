import type { Conversation, Part } from '../../../domain/walls/journey-conversations.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { conversationWords as words } from './conversation-words.ts';
import styles from './conversations.module.css';

/** So many organisations are named; a group is larger than a card. */
const mostParts = 8;
/** So many can say of themselves at once that all of them talk. */
const mostToTick = 5;

/** Can the card say that they talk? Those around an open step are brought together by what is not there. */
const canTick = ({ why, parts }: Conversation): boolean => why !== 'between' && parts.length <= mostToTick;

/** Whom a conversation is between. */
export function sayWho({ parts }: Conversation): string {
  const names = parts.map(({ party }) => isolate(party.short));
  if (names.length > mostParts)
    return words.whoAndMore(names.slice(0, mostParts - 1).join(', '), names.length - mostParts + 1);
  return words.who(names.slice(0, -1).join(', '), names.at(-1) ?? '');
}

/** Why it is suggested, as a sentence. */
export function sayWhy({ why, steps }: Conversation): string {
  const names = steps.map(({ place }) => place.name);
  if (why === 'often') return words.often(names.length, names.join(' · '));
  return why === 'together' ? words.together(names.join(' · ')) : words.between(names.join(' · '));
}

export interface ConversationCardProps {
  conversation: Conversation;
  onTalk: () => void;
}

/** A suggested conversation: who, why, what each knows, and a tick for those who have taken it up. */
export function ConversationCard({ conversation, onTalk }: ConversationCardProps) {
  const { parts } = conversation;
  const said = parts.filter(({ how, can }) => how.length + can.length > 0);
  return (
    <li class={styles.card}>
      <h3>{sayWho(conversation)}</h3>
      <p class={styles.why}>{sayWhy(conversation)}</p>
      {said.length > 0 && (
        <dl class={styles.parts}>
          {said.slice(0, mostParts).map((part) => (
            <PartWords key={part.party.key} part={part} />
          ))}
        </dl>
      )}
      {said.length > mostParts && <p class={styles.why}>{words.moreParts(said.length - mostParts)}</p>}
      {canTick(conversation) && (
        <Toggle label={words.weTalk()} detail={words.weTalkDetail()} checked={false} onChecked={onTalk} />
      )}
    </li>
  );
}

function PartWords({ part: { party, how, can } }: { part: Part }) {
  return (
    <div>
      <dt>
        <bdi>{party.name}</bdi>
      </dt>
      {how.map((text) => (
        <dd key={text} dir="auto">
          {text}
        </dd>
      ))}
      {can.map((text) => (
        <dd key={text} dir="auto">
          {words.can(text)}
        </dd>
      ))}
    </div>
  );
}
