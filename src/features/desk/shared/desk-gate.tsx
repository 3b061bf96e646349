import type { ComponentChildren } from 'preact';
import { session } from '../../../local/session.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sharedWords } from './words.ts';

/** Shows a page to the host's device alone; others are told where it is. */
export function DeskGate({ title, children }: { title: string; children: ComponentChildren }) {
  if (session.value?.role === 'desk') return <>{children}</>;
  return (
    <Scaffold title={title} back={{ href: routes.home, label: sharedWords.toDoor() }} forest="ridge">
      <Notice>{sharedWords.deskOnly()}</Notice>
    </Scaffold>
  );
}
