import type { ComponentChildren } from 'preact';
import { session } from '../../local/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page as Scaffold } from '../../ui/page.tsx';
import { routes } from '../../ui/route-names.ts';
import { deskWords as words } from './desk-words.ts';

/** Shows a page to the host's device alone; others are told where it is. */
export function DeskGate({ children }: { children: ComponentChildren }) {
  if (session.value?.role === 'desk') return <>{children}</>;
  return (
    <Scaffold title={words.title()} back={{ href: routes.home, label: words.toStart() }} forest="ridge">
      <Notice>{words.deskOnly()}</Notice>
    </Scaffold>
  );
}
