import { type Signal, useSignal } from '@preact/signals';
import { floorsInOrder } from '../../../domain/house/house.ts';
import type { HouseNow } from '../../../domain/house/place-now.ts';
import { isPersonal } from '../../../domain/role.ts';
import { session } from '../../../local/session.ts';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { place } from '../../../ui/navigate.ts';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { Pills } from '../../../ui/pills.tsx';
import { routes } from '../../../ui/route-names.ts';
import { HouseMap } from '../map/house-map.tsx';
import { houseNow } from '../now.ts';
import { useIsWide } from '../use-wide.ts';
import { pathWords } from '../words.ts';
import { FloorList } from './floor-list.tsx';
import { HereLine } from './here-line.tsx';
import { words } from './list-words.ts';

const askedFor = (): 'list' | 'map' =>
  new URLSearchParams(place.value.query).get('view') === 'map' ? 'map' : 'list';

/** The house is drawn at the desk. */
const mayEdit = (): boolean => session.value?.role === 'desk';

/**
 * `/path`: the house as an outline, floor by floor, and the same as a map: beside it where there is room, else as the
 * second view (`?view=map`).
 */
export function Page() {
  const at = houseNow.value;
  const view = useSignal(askedFor());
  const isWide = useIsWide();
  if (!at) return null;
  if (at.house.floor.size === 0)
    return (
      <Scaffold title={pathWords.title()} forest="path">
        <Empty
          text={words.empty()}
          detail={mayEdit() ? words.emptyForHost() : words.emptyDetail()}
          action={
            mayEdit() && (
              <LinkButton href={routes.pathEdit} variant="primary">
                {words.edit()}
              </LinkButton>
            )
          }
          silhouette="path"
        />
      </Scaffold>
    );
  const isMap = !isWide && view.value === 'map';
  return (
    <Scaffold
      title={pathWords.title()}
      lead={isMap ? undefined : words.lead()}
      width="wide"
      beside={isWide ? <HouseMap house={at.house} isTall /> : undefined}
      actions={!isMap && <Wish />}
    >
      <HereLine house={at.house} />
      {!isWide && <ViewChoice view={view} />}
      {isMap ? <HouseMap house={at.house} /> : <Floors at={at} />}
      {isMap && <Wish />}
    </Scaffold>
  );
}

const Wish = () => (
  <LinkButton href={routes.pathWishes} variant="primary" icon="path">
    {words.wish()}
  </LinkButton>
);

function ViewChoice({ view }: { view: Signal<'list' | 'map'> }) {
  return (
    <Pills
      legend={words.view()}
      value={view.value}
      onValue={(next) => {
        view.value = next;
      }}
      options={[
        { value: 'list', label: words.list() },
        { value: 'map', label: words.map() },
      ]}
    />
  );
}

function Floors({ at }: { at: HouseNow }) {
  const isStaff = !isPersonal(session.value?.role);
  return (
    <>
      {floorsInOrder(at.house).map(([id, floor]) => (
        <FloorList key={id} id={id} floor={floor} at={at} />
      ))}
      {isStaff && (
        <Cluster>
          <LinkButton href={routes.pathSigns} variant="quiet" icon="printer">
            {words.signs()}
          </LinkButton>
          <LinkButton href={routes.pathScreen} variant="quiet" icon="sun">
            {words.screen()}
          </LinkButton>
          {mayEdit() && (
            <LinkButton href={routes.pathEdit} variant="quiet" icon="settings">
              {words.edit()}
            </LinkButton>
          )}
        </Cluster>
      )}
    </>
  );
}
