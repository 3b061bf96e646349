import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { clearTables, joinMix } from '../../../domain/breakfast/seating.ts';
import { seatId } from '../../../domain/id.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { seatsSince } from '../../../local/queries/breakfast-day.ts';
import { hub } from '../../../local/queries/hub.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { afterPaint } from '../../../ui/after-paint.ts';
import { Button } from '../../../ui/button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { save, saveWithUndo } from '../save.ts';
import { usePeople } from '../use-people.ts';
import { JoinField } from './join-field.tsx';
import { MixBoard } from './mix-board.tsx';
import { joinAt, type MixSources, readMix, registerOf, suggestTables, whoIsIn } from './mix-model.ts';
import { words } from './words.ts';

/** As long as seats are kept: who sat with whom so many days ago is not known any more. */
const remembered = 180;

/** All that the mix of a day is made of; null until it has been read who is who. */
function useSources(day: Day): MixSources | null {
  const rows = useMemo(() => seatsSince(addDays(day, -remembered)), [day]).value;
  const visits = useMemo(() => visitsOn(day), [day]).value;
  const house = hub.value?.fields;
  const at = clockTick.value;
  const seats = useMemo(() => rows.map(({ fields }) => fields), [rows]);
  const here = useMemo(
    () =>
      house
        ? whoIsIn(
            visits.map(({ fields }) => fields),
            house,
            at,
          )
        : new Set<string>(),
    [visits, house, at],
  );
  const people = usePeople([...here]);
  const known = organisations.value;
  return useMemo(
    () => (people ? { day, seats, here, people, organisations: known } : null),
    [day, seats, here, people, known],
  );
}

/** The mix at the tablet: join by name, tables for those who have joined. */
export function TabletMix({ day }: { day: Day }) {
  const sources = useSources(day);
  const isBusy = useSignal(false);
  const isAsking = useSignal(false);
  const mix = useMemo(() => sources && readMix(sources), [sources]);
  const register = useMemo(() => sources && registerOf(sources), [sources]);

  const join = async (person: string): Promise<void> => {
    const name = sources?.people.get(person)?.fields.firstName;
    if (!sources || name === undefined) return;
    const { changes, table } = joinAt(sources, person);
    await saveWithUndo(changes, table === null ? words.joined(name) : words.joinedAt(name, table), [
      joinMix(person, day, false),
      { kind: 'seat', id: seatId(person, day), fields: { person, day, table: null, lookFor: [] } },
    ]);
  };
  const leave = (person: string, name: string): Promise<void> =>
    saveWithUndo([joinMix(person, day, false)], words.left(name), [joinMix(person, day)]);
  const suggest = async (): Promise<void> => {
    if (!mix || isBusy.value) return;
    isBusy.value = true;
    // The button says first that it has heard.
    await afterPaint();
    const isKept = await save(suggestTables(mix));
    isBusy.value = false;
    if (isKept) void showSnack({ text: words.suggested() });
  };
  const startOver = async (): Promise<void> => {
    isAsking.value = false;
    if (!mix) return;
    const before = [...mix.seats.values()].filter(
      ({ table, lookFor }) => table !== null || lookFor.length > 0,
    );
    await saveWithUndo(
      clearTables(mix.seats.values()),
      words.startedOver(),
      before.map(({ person, table, lookFor }) => ({
        kind: 'seat',
        id: seatId(person, day),
        fields: { person, day, table, lookFor },
      })),
    );
  };

  const hasTables = mix !== null && mix.tables.length > 0;
  const canSuggest = mix?.canPlace ?? false;
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      width="wide"
      back={{ href: routes.breakfast, label: words.toBreakfast() }}
      actions={
        (hasTables || canSuggest) && (
          <>
            {hasTables && (
              <Button
                icon="undo"
                onClick={() => {
                  isAsking.value = true;
                }}
              >
                {words.startOver()}
              </Button>
            )}
            {canSuggest && (
              <Button variant="primary" icon="group" busy={isBusy.value} onClick={() => void suggest()}>
                {hasTables ? words.suggestMore() : words.suggest()}
              </Button>
            )}
          </>
        )
      }
    >
      <JoinField
        search={(typed) => register?.search(typed) ?? []}
        hasJoined={(person) => mix?.seats.get(person)?.joined ?? false}
        isReady={register !== null}
        onJoin={(person) => void join(person)}
      />
      {mix && <MixBoard mix={mix} onLeave={(person, name) => void leave(person, name)} />}
      <Sheet
        title={words.startOverTitle()}
        open={isAsking.value}
        onClose={() => {
          isAsking.value = false;
        }}
        actions={
          <>
            <Button
              onClick={() => {
                isAsking.value = false;
              }}
            >
              {words.keep()}
            </Button>
            <Button variant="primary" onClick={() => void startOver()}>
              {words.startOver()}
            </Button>
          </>
        }
      >
        <p>{words.startOverText()}</p>
      </Sheet>
    </Scaffold>
  );
}
