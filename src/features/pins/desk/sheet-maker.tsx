import { useSignal } from '@preact/signals';
import { type PinTemplate, pagesNeeded } from '../../../domain/pins/pin-template.ts';
import { directoryVersion, searchDirectory } from '../../../local/queries/directory.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Combobox, type ComboboxOption } from '../../../ui/combobox.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { shownOrganisation, type WantedPin } from '../jobs/pin-jobs.ts';
import type { Candidates } from './candidates.ts';
import styles from './desk.module.css';
import { words } from './words.ts';

const suggest = (typed: string, chosen: readonly string[]): ComboboxOption[] =>
  (directoryVersion.value < 0 ? [] : searchDirectory(typed))
    .filter((hit) => !chosen.includes(hit.id))
    .map((hit) => ({
      id: hit.id,
      label: hit.lastInitial === '' ? hit.firstName : `${hit.firstName} ${hit.lastInitial}`,
      ...(hit.organisation === '' ? {} : { detail: hit.organisation }),
    }));

export interface SheetMakerProps {
  chosen: readonly string[];
  onChosen: (people: readonly string[]) => void;
  /** The chosen people's pins, as far as they have been read. */
  pins: readonly WantedPin[];
  candidates: Candidates;
  template: PinTemplate;
  skip: number;
  isBusy: boolean;
  onPrint: () => void;
}

/** Choose people and print their pins in one go. */
export function SheetMaker(props: SheetMakerProps) {
  const { chosen, onChosen, pins, candidates, template, skip, isBusy, onPrint } = props;
  const typed = useSignal('');
  const add = (people: readonly string[]) => onChosen([...new Set([...chosen, ...people])]);
  return (
    <section class={styles.section} aria-labelledby="pins-morning">
      <h2 id="pins-morning">{words.morning()}</h2>
      <Combobox
        label={words.find()}
        hint={words.findHint()}
        value={typed.value}
        onValue={(text) => {
          typed.value = text;
        }}
        options={suggest(typed.value, chosen)}
        onPick={(option) => {
          typed.value = '';
          add([option.id]);
        }}
        isFiltered
        maxLength={200}
      />
      <Cluster>
        {candidates.expected.length > 0 && (
          <Button icon="calendar" onClick={() => add(candidates.expected)}>
            {words.addExpected(candidates.expected.length)}
          </Button>
        )}
        {candidates.arrived.length > 0 && (
          <Button icon="door" onClick={() => add(candidates.arrived)}>
            {words.addArrived(candidates.arrived.length)}
          </Button>
        )}
      </Cluster>
      {pins.length === 0 ? (
        <p class={styles.quiet}>{words.nobodyChosen()}</p>
      ) : (
        <>
          <Chosen pins={pins} onDrop={(person) => onChosen(chosen.filter((other) => other !== person))} />
          <p class={styles.quiet}>{words.sheets(pagesNeeded(template, skip + pins.length))}</p>
          <Cluster>
            <Button icon="printer" busy={isBusy} onClick={onPrint}>
              {words.printChosen(pins.length)}
            </Button>
            <Button variant="quiet" onClick={() => onChosen([])}>
              {words.clear()}
            </Button>
          </Cluster>
        </>
      )}
    </section>
  );
}

function Chosen({ pins, onDrop }: { pins: readonly WantedPin[]; onDrop: (person: string | null) => void }) {
  return (
    <List label={words.chosen()}>
      {pins.map((pin) => (
        <ListRow
          key={pin.person}
          primary={<bdi>{pin.name}</bdi>}
          secondary={<bdi>{shownOrganisation(pin)}</bdi>}
          trailing={
            <Button variant="quiet" icon="close" iconOnly onClick={() => onDrop(pin.person)}>
              {words.drop(pin.name)}
            </Button>
          }
        />
      ))}
    </List>
  );
}
