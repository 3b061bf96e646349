import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Change } from '../../../domain/change.ts';
import { seatId } from '../../../domain/id.ts';
import { clearTables, joinMix } from '../../../domain/seating.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { commit } from '../../../local/commit.ts';
import { seatsSince } from '../../../local/queries/breakfast-day.ts';
import { hub } from '../../../local/queries/hub.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { visitsOn } from '../../../local/queries/visits.ts';
import { clockTick } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { JoinField } from './join-field.tsx';
import { MixBoard } from './mix-board.tsx';
import {
  afterPaint,
  joinAt,
  type MixSources,
  readMix,
  registerOf,
  suggestTables,
  whoIsIn,
} from './mix-model.ts';
import { usePeople } from './use-people.ts';
import { words } from './words.ts';

/** As long as seats are kept: who sat with whom so many days ago is not known any more. */
const remembered = 180;

/** Commits; true once it is kept, and a word if it could not be. */
async function keep(changes: readonly Change[]): Promise<boolean> {
  const done = await commit(changes);
  if (!done.ok) void showSnack({ text: words.notSaved() });
  return done.ok;
}

/** Says that something is done, and undoes it if that is wished. */
async function sayDone(text: string, undo: readonly Change[]): Promise<void> {
  if ((await showSnack({ text, action: words.undo() })) === 'action') await keep(undo);
}

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
    if (!(await keep(changes))) return;
    await sayDone(table === null ? words.joined(name) : words.joinedAt(name, table), [
      joinMix(person, day, false),
      { kind: 'seat', id: seatId(person, day), fields: { person, day, table: null, lookFor: [] } },
    ]);
  };
  const leave = async (person: string, name: string): Promise<void> => {
    if (await keep([joinMix(person, day, false)])) await sayDone(words.left(name), [joinMix(person, day)]);
  };
  const suggest = async (): Promise<void> => {
    if (!mix || isBusy.value) return;
    isBusy.value = true;
    // The button says first that it has heard.
    await afterPaint();
    const isKept = await keep(suggestTables(mix));
    isBusy.value = false;
    if (isKept) void showSnack({ text: words.suggested() });
  };
  const startOver = async (): Promise<void> => {
    isAsking.value = false;
    if (!mix) return;
    const before = [...mix.seats.values()].filter(
      ({ table, lookFor }) => table !== null || lookFor.length > 0,
    );
    if (!(await keep(clearTables(mix.seats.values())))) return;
    await sayDone(
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
