import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { words } from './words.ts';

/** `/p/:person`: somebody pointed a camera at a pin. It says what a pin is for, and not whose it is. */
export function Page() {
  return (
    <Screen
      title={words.pinTitle()}
      lead={words.pinLead()}
      forest="clearing"
      actions={
        <LinkButton variant="primary" href={routes.home}>
          {words.toStart()}
        </LinkButton>
      }
    />
  );
}
