import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BigNumber } from '../../../ui/big-number.tsx';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Field } from '../../../ui/field.tsx';
import { Forest } from '../../../ui/forest.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { Select } from '../../../ui/select.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import styles from './gallery.module.css';

const Part = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section class={styles.part}>
    <h2>{name}</h2>
    {children}
  </section>
);

/** Every part of the kit, with invented words. */
export function Kit() {
  const [text, setText] = useState('Åsa');
  const [picked, setPicked] = useState<'a' | 'b'>('a');
  const [isOn, setOn] = useState(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Part name="Button">
        <Cluster>
          <Button variant="primary">Checka in</Button>
          <Button>Inte nu</Button>
          <Button variant="quiet" icon="back">
            Tillbaka
          </Button>
          <Button variant="danger">Ta bort</Button>
          <Button variant="primary" busy>
            Sparar
          </Button>
          <Button icon="close" iconOnly>
            Stäng
          </Button>
        </Cluster>
      </Part>
      <Part name="Field">
        <Field label="Förnamn" hint="Så som du vill bli kallad." value={text} onValue={setText} error="" />
        <Field label="Organisation" value="" onValue={setText} error="Skriv något här." />
        <Field kind="textarea" label="Hälsning" value={text} onValue={setText} />
      </Part>
      <Part name="Choice and Toggle">
        <Choice
          legend="Hur kom du hit?"
          columns={2}
          value={picked}
          onValue={setPicked}
          options={[
            { value: 'a', label: 'På stigen', detail: 'Genom skogen', icon: 'path' },
            { value: 'b', label: 'Längs ån', icon: 'leaf' },
          ]}
        />
        <Toggle label="Syns med namn" detail="För dem som är här." checked={isOn} onChecked={setOn} />
      </Part>
      <Part name="Select">
        <Select
          label="Till"
          value={picked}
          onValue={setPicked}
          options={[
            { value: 'a', label: 'Lägerelden', group: 'Bottenvåningen' },
            { value: 'b', label: 'Utsiktsplatsen', group: 'Övervåningen' },
          ]}
          error=""
        />
      </Part>
      <Part name="List">
        <List>
          <ListRow primary="Åsa" secondary="Skogslunda kommun" trailing="08:12" onClick={() => undefined} />
          <ListRow
            primary="Maximiliana-Evangelina"
            secondary="Myndigheten för mycket långa namn"
            href="/gallery"
          />
          <ListRow primary="Bo" selected />
        </List>
      </Part>
      <Part name="Notice">
        <Notice title="Frukost på onsdag">Kaffe och smörgås 08:15.</Notice>
        <Notice tone="good">Incheckad.</Notice>
        <Notice tone="warn">Skrivaren svarar inte.</Notice>
        <Notice tone="danger">Tre saker är inte delade än.</Notice>
      </Part>
      <Part name="Snack and Sheet">
        <Cluster>
          <Button onClick={() => void showSnack({ text: 'Sparat', action: 'Ångra' })}>Snack</Button>
          <Button onClick={() => setOpen(true)}>Sheet</Button>
        </Cluster>
        <Sheet title="Ett ark" open={isOpen} onClose={() => setOpen(false)}>
          <p>Med några ord på.</p>
        </Sheet>
      </Part>
      <Part name="BigNumber, Qr, Empty, Forest">
        <BigNumber value={17} label="är här" tone="moss" />
        <Qr text="https://hub.example/j/abcdef23" label="En kod" />
        <Empty text="Ingen är här än." detail="Den första kommer snart." />
        <Forest variant="path" size="scene" />
      </Part>
    </>
  );
}
