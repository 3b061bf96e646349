import { house } from '../../../local/queries/house.ts';
import { navigate } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayHere } from '../here.ts';
import { WhereForm } from './where-form.tsx';
import { whereWords as words } from './where-words.ts';

/** `/path/here`: says where this device is. */
export function Page() {
  if (!house.value) return null;
  const onHere = async (spot: string) => {
    await sayHere(spot);
    navigate(routes.pathPlace(spot), { replace: true });
  };
  return (
    <Scaffold title={words.title()} lead={words.lead()} back={{ href: routes.path, label: words.back() }}>
      <WhereForm house={house.value} onHere={(spot) => void onHere(spot)} />
    </Scaffold>
  );
}
