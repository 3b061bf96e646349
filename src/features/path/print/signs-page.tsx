import { useSignal } from '@preact/signals';
import { type House, placesInOrder } from '../../../domain/house/house.ts';
import { houseWithPictures } from '../../../local/queries/house.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { saveText } from '../../../ui/save-file.ts';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { inSentence } from '../in-sentence.ts';
import { pictureAddress } from '../map/use-picture.ts';
import { printMap, printSigns, type SignPaper } from './print-house.tsx';
import { words } from './print-words.ts';

/** `/path/signs`: the house on paper, for whoever looks after it. */
export function Page() {
  const house = houseWithPictures.value;
  if (!house) return null;
  return (
    <Scaffold title={words.title()} lead={words.lead()} back={{ href: routes.path, label: words.back() }}>
      {house.floor.size === 0 ? (
        <Empty text={words.nothing()} silhouette="path" />
      ) : (
        <>
          <Signs house={house} />
          <Section title={words.map()} text={words.mapLead()}>
            <Cluster>
              <Button
                icon="printer"
                onClick={() => void tryPrinting(() => printMap(house, picturesOf(house)))}
              >
                {words.printMap()}
              </Button>
            </Cluster>
          </Section>
          <Section title={words.file()} text={words.fileLead()}>
            <Cluster>
              <Button onClick={() => void saveGeoJson(house)}>{words.saveFile()}</Button>
            </Cluster>
          </Section>
        </>
      )}
    </Scaffold>
  );
}

const picturesOf = (house: House): ReadonlyMap<string, string> =>
  new Map(
    [...house.floor].flatMap(([id, { picture }]) => {
      const found = house.picture.get(picture ?? '');
      return found ? [[id, pictureAddress(found)] as const] : [];
    }),
  );

async function saveGeoJson(house: House): Promise<void> {
  const { writeHouseGeoJson } = await import('../../../domain/house/house-geojson.ts');
  saveText(`${words.fileName()}.geojson`, writeHouseGeoJson(house), 'application/geo+json');
}

async function tryPrinting(print: () => Promise<void>): Promise<void> {
  try {
    await print();
  } catch (error) {
    console.error('path: nothing was printed', error);
    void showSnack({ text: words.failed() });
  }
}

function Signs({ house }: { house: House }) {
  const paper = useSignal<SignPaper>('A5');
  const places = placesInOrder(house);
  const signed = places.filter(([, { code }]) => code !== '');
  const without = places.filter(([, { code, kind }]) => code === '' && kind !== 'landmark').length;
  return (
    <Section title={words.signs()} text={without > 0 ? words.withoutCode(without) : undefined}>
      <Choice
        legend={words.paper()}
        columns={2}
        value={paper.value}
        onValue={(next) => {
          paper.value = next;
        }}
        options={[
          { value: 'A5', label: words.a5(), detail: words.a5Detail() },
          { value: 'A4', label: words.a4(), detail: words.a4Detail() },
        ]}
      />
      {signed.length > 0 && (
        <Cluster>
          <Button
            variant="primary"
            icon="printer"
            onClick={() => void tryPrinting(() => printSigns(signed, paper.value))}
          >
            {words.printAll(signed.length)}
          </Button>
        </Cluster>
      )}
      <List label={words.signs()}>
        {signed.map((place) => (
          <ListRow
            key={place[0]}
            primary={<bdi>{place[1].name}</bdi>}
            secondary={place[1].code}
            trailing={
              <Button
                iconOnly
                variant="quiet"
                icon="printer"
                onClick={() => void tryPrinting(() => printSigns([place], paper.value))}
              >
                {words.printOne(inSentence(place[1]))}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  );
}
