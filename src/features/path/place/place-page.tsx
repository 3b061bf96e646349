import { placeNow } from '../../../domain/house/place-now.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Slot } from '../../../ui/slot.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { here, sayHere } from '../here.ts';
import { hubLang } from '../hub-words.tsx';
import { inSentence } from '../in-sentence.ts';
import { houseNow } from '../now.ts';
import { Disturbed } from './disturbed.tsx';
import styles from './place.module.css';
import { PlaceFacts } from './place-facts.tsx';
import { words } from './place-page-words.ts';
import { SeatPart } from './seat-part.tsx';

/** `/path/place/:spot`: one place, how it is now, and the way there. */
export function Page({ params: { spot: id = '' } }: PageProps) {
  const at = houseNow.value;
  if (!at) return null;
  const spot = at.house.spot.get(id);
  const place = placeNow(at, id);
  if (!spot || !place) return <NoPlace />;
  const floor = at.house.floor.get(spot.floor);
  return (
    <Scaffold
      title={spot.name}
      lang={hubLang()}
      lead={spot.purpose || undefined}
      back={{ href: routes.path, label: words.back() }}
      forest="clearing"
      actions={
        <LinkButton href={routes.pathTo(id)} variant="primary" icon="path">
          {words.showWay()}
        </LinkButton>
      }
    >
      <Disturbed at={at} id={id} place={place} />
      {canSit(spot) && (
        <>
          <PlaceFacts place={place} />
          <SeatPart id={id} isOpen={spot.open} isFull={place.welcome === 'full'} />
        </>
      )}
      {spot.kind === 'zone' && spot.zone !== null && (
        <Slot name="place-page" props={{ zone: spot.zone, isHere: here.value === id }} />
      )}
      <dl class={styles.details}>
        {floor && (
          <>
            <dt>{words.floor()}</dt>
            <dd lang={hubLang()}>{floor.name}</dd>
          </>
        )}
        {spot.seats > 0 && (
          <>
            <dt>{words.seats()}</dt>
            <dd>{spot.seats}</dd>
          </>
        )}
        {spot.equipment.length > 0 && (
          <>
            <dt>{words.equipment()}</dt>
            <dd lang={hubLang()}>{spot.equipment.join(', ')}</dd>
          </>
        )}
        {spot.code !== '' && (
          <>
            <dt>{words.code()}</dt>
            <dd>{spot.code}</dd>
          </>
        )}
      </dl>
      {here.value !== id && (
        <Cluster>
          <Button variant="quiet" icon="check" onClick={() => void beHere(id, spot)}>
            {words.iAmHere()}
          </Button>
        </Cluster>
      )}
    </Scaffold>
  );
}

/** Places with a seat, and zones, whether or not somebody has counted theirs. */
const canSit = ({ kind, seats }: FieldsOf<'spot'>): boolean => kind === 'zone' || seats > 0;

async function beHere(id: string, spot: FieldsOf<'spot'>): Promise<void> {
  await sayHere(id);
  void showSnack({ text: words.nowHere(inSentence(spot)) });
}

/** Where no such place is known. */
export function NoPlace() {
  return (
    <Scaffold title={words.notHere()} back={{ href: routes.path, label: words.back() }}>
      <Empty
        text={words.notHereDetail()}
        silhouette="path"
        action={<LinkButton href={routes.path}>{words.back()}</LinkButton>}
      />
    </Scaffold>
  );
}
