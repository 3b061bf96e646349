import { useEffect } from 'preact/hooks';
import { cleanCode, spotByCode } from '../../../domain/house/spot-code.ts';
import { house } from '../../../local/queries/house.ts';
import type { PageProps } from '../../../ui/feature.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayHere } from '../here.ts';
import { WhereForm } from './where-form.tsx';
import { whereWords as words } from './where-words.ts';

/** `/path/at/:code`, what a sign's QR says: one is there. Leads on to the place. */
export function Page({ params: { code = '' } }: PageProps) {
  const drawn = house.value;
  const found = drawn && spotByCode(drawn, code);
  useEffect(() => {
    if (found !== undefined) void beAt(found);
  }, [found]);
  if (!drawn || found !== undefined) return null;
  // A phone that has just joined has the page before it has the house.
  const isBare = drawn.floor.size === 0;
  return (
    <Scaffold
      title={isBare ? words.title() : words.unknownTitle()}
      lead={isBare ? undefined : words.unknownLead(cleanCode(code))}
      back={{ href: routes.path, label: words.back() }}
    >
      {isBare ? (
        <Notice tone="info" live>
          {words.noHouse()}
        </Notice>
      ) : (
        <WhereForm house={drawn} onHere={(spot) => void beAt(spot)} />
      )}
    </Scaffold>
  );
}

async function beAt(spot: string): Promise<void> {
  await sayHere(spot);
  navigate(routes.pathPlace(spot), { replace: true });
}
