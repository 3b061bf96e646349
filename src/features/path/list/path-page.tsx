import { type Signal, useSignal } from '@preact/signals';
import { floorsInOrder } from '../../../domain/house/house.ts';
import type { HouseNow } from '../../../domain/house/place-now.ts';
import { isPersonal } from '../../../domain/role.ts';
import { session } from '../../../local/session.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { place } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { HouseMap } from '../map/house-map.tsx';
import { houseNow } from '../now.ts';
import { pathWords } from '../words.ts';
import { FloorList } from './floor-list.tsx';
import { HereLine } from './here-line.tsx';
import { words } from './list-words.ts';

const askedFor = (): 'list' | 'map' =>
  new URLSearchParams(place.value.query).get('view') === 'map' ? 'map' : 'list';

/** `/path`: the house as an outline, floor by floor, and the same as a map (`?view=map`). */
export function Page() {
  const at = houseNow.value;
  const view = useSignal(askedFor());
  if (!at) return null;
  const isDrawn = floorsInOrder(at.house).length > 0;
  return (
    <Scaffold
      title={pathWords.title()}
      lead={isDrawn ? words.lead() : undefined}
      width="wide"
      forest="path"
      actions={
        isDrawn && (
          <LinkButton href={routes.pathWishes} variant="primary" icon="search">
            {words.wish()}
          </LinkButton>
        )
      }
    >
      {isDrawn ? (
        <Drawn at={at} view={view} />
      ) : (
        <Empty text={words.empty()} detail={words.emptyDetail()} silhouette="path" />
      )}
    </Scaffold>
  );
}

function Drawn({ at, view }: { at: HouseNow; view: Signal<'list' | 'map'> }) {
  const isStaff = !isPersonal(session.value?.role);
  return (
    <>
      <HereLine house={at.house} />
      <Choice
        legend={words.view()}
        legendHidden
        columns={2}
        value={view.value}
        onValue={(next) => {
          view.value = next;
        }}
        options={[
          { value: 'list', label: words.list() },
          { value: 'map', label: words.map() },
        ]}
      />
      {view.value === 'map' ? (
        <HouseMap house={at.house} />
      ) : (
        floorsInOrder(at.house).map(([id, floor]) => <FloorList key={id} id={id} floor={floor} at={at} />)
      )}
      {isStaff && (
        <Cluster>
          <LinkButton href={routes.pathSigns} variant="quiet" icon="printer">
            {words.signs()}
          </LinkButton>
          <LinkButton href={routes.pathScreen} variant="quiet" icon="sun">
            {words.screen()}
          </LinkButton>
        </Cluster>
      )}
    </>
  );
}
