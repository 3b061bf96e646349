import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { routes } from '../ui/route-names.ts';
import { words } from './words.ts';

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <Page title={words.notFoundTitle()}>
      <Empty
        silhouette="path"
        text={words.notFoundText()}
        action={
          <LinkButton variant="primary" href={routes.home}>
            {words.toStart()}
          </LinkButton>
        }
      />
    </Page>
  );
}
