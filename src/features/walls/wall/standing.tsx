import { publish } from '../../../domain/walls/wall-making.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { routes } from '../../../ui/route-names.ts';
import type { AddRefusal } from '../refusal.ts';
import { saveAndSay } from '../save.ts';
import type { WallRow } from './outline.ts';
import type { Phase } from './wall-head.tsx';
import { wallWords as words } from './wall-words.ts';

export interface StandingProps {
  phase: Phase;
  refusal: AddRefusal | null;
}

/** What has to be said of a wall that is not simply open to everybody. */
export function Standing({ phase, refusal }: StandingProps) {
  if (phase === 'draft') return <Notice icon="leaf">{words.draft()}</Notice>;
  if (phase === 'archived') return <Notice icon="leaf">{words.archived()}</Notice>;
  if (refusal === 'members-only')
    return (
      <Notice icon="people" title={words.membersOnly()}>
        {words.membersHow()}
      </Notice>
    );
  if (phase === 'waiting') return <Notice icon="clock">{words.waiting()}</Notice>;
  return phase === 'closed' ? <Notice icon="clock">{words.closed()}</Notice> : null;
}

/** For the host, where one adds otherwise: the way back to the form, and out. */
export function DraftActions({ wall }: { wall: WallRow }) {
  const open = () => saveAndSay([publish(wall)], words.isOpen());
  return (
    <>
      <LinkButton href={routes.wallSettings(wall.id)}>{words.change()}</LinkButton>
      <Button variant="primary" icon="check" onClick={() => void open()}>
        {words.openIt()}
      </Button>
    </>
  );
}
