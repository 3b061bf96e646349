import { render } from 'preact';
import { dayAt } from '../../../domain/time.ts';
import type { Conversation } from '../../../domain/walls/journey-conversations.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import { printElement } from '../../../ui/print-root.ts';
import { measureText } from '../drawing/measure.ts';
import { hair, papers } from '../drawing/paper-size.ts';
import { wrapText } from '../drawing/wrap.ts';
import { sayWho, sayWhy } from './conversation-card.tsx';
import { conversationWords as words } from './conversation-words.ts';
import styles from './conversations-sheet.module.css';

const margin = 13;
const mmPerPoint = 25.4 / 72;

/** The lines of the sheet, in pt, as the style sheet has them. */
const line = { head: 12 * 1.3, text: 10 * 1.35, gap: 9 };
const room = (papers.A4.height - 2 * margin - hair) / mmPerPoint;
const width = (papers.A4.width - 2 * margin) / mmPerPoint - 20;

/** So long may what an organisation knows be, in characters; the wall has the rest. */
const longest = 150;
const mostParts = 4;

const short = (text: string): string => {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
};

/** What the sheet says of a conversation's organisations: a line each, those that have said something. */
const partLines = ({ parts }: Conversation): { key: string; name: string; text: string }[] =>
  parts
    .map(({ party, how, can }) => ({
      key: party.key,
      name: party.short,
      text: short([...how, ...can].join(' · ')),
    }))
    .filter(({ text }) => text !== '')
    .slice(0, mostParts);

const linesOf = (text: string, size: number, weight: 400 | 650): number =>
  wrapText(text, { size, weight, width, measure: measureText() }).length;

/** How high a conversation is on paper, in pt; rather too much than too little. */
const heightOf = (conversation: Conversation): number =>
  linesOf(sayWho(conversation), 12, 650) * line.head +
  linesOf(sayWhy(conversation), 10, 400) * line.text +
  partLines(conversation).reduce(
    (sum, { name, text }) => sum + linesOf(`${name}: ${text}`, 10, 400) * line.text,
    0,
  ) +
  line.gap;

/** As many from the first on as one A4 holds. */
export function fitOnSheet(conversations: readonly Conversation[], above: number): readonly Conversation[] {
  let left = room - above;
  const fits = conversations.findIndex((conversation) => {
    left -= heightOf(conversation);
    return left < 0;
  });
  return fits < 0 ? conversations : conversations.slice(0, fits);
}

export interface ConversationsSheetProps {
  wall: Wall;
  conversations: readonly Conversation[];
  /** Epoch ms. */
  now: number;
}

/** The suggested conversations on one A4, with a box before each. */
export function ConversationsSheet({ wall, conversations, now }: ConversationsSheetProps) {
  const about = words.sheetLead(wall.question, formatDateLong(dayAt(now, wall.timeZone)));
  const title = `${words.title()} ${wall.title}`;
  const above = linesOf(title, 20, 650) * 25 + linesOf(about, 11, 400) * 15 + 3 * line.text + 30;
  const shown = fitOnSheet(conversations, above);
  return (
    <section class={styles.sheet}>
      <h1>
        {words.title()} <span>{wall.title}</span>
      </h1>
      <p class={styles.about}>{about}</p>
      <ul class={styles.list}>
        {shown.map((conversation) => (
          <li key={conversation.id}>
            <h2>{sayWho(conversation)}</h2>
            <p>{sayWhy(conversation)}</p>
            {partLines(conversation).map(({ key, name, text }) => (
              <p key={key} class={styles.part}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                : <bdi>{text}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < conversations.length && <p>{words.sheetMore(conversations.length - shown.length)}</p>}
      <p class={styles.about}>{words.sheetFoot()}</p>
    </section>
  );
}

/** Prints the suggested conversations; resolves when the print dialog is closed. */
export const printConversations = (props: ConversationsSheetProps): Promise<void> =>
  printElement((root) => render(<ConversationsSheet {...props} />, root), {
    pageCss: `@page { size: ${papers.A4.width}mm ${papers.A4.height}mm; margin: ${margin}mm }`,
    tidy: (root) => render(null, root),
  });
