import type { Change } from '../../../domain/change.ts';
import { writeWallFile } from '../../../domain/walls/wall-file.ts';
import { archive, closeNow, openAgain, publish } from '../../../domain/walls/wall-making.ts';
import { wallPhase } from '../../../domain/walls/wall-rules.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { navigate } from '../../../ui/navigate.ts';
import { routes } from '../../../ui/route-names.ts';
import { saveText } from '../../../ui/save-file.ts';
import { Section } from '../../../ui/section.tsx';
import { sayPeriod } from '../period.ts';
import { save, saveAndSay } from '../save.ts';
import { currentTime } from '../time-now.ts';
import type { WallRow } from '../wall/outline.ts';
import { deskWords as words } from './desk-words.ts';

/** What takes a change of a wall's standing back: the fields as they were. */
const before = ({ id, fields }: WallRow): Change[] => [
  { kind: 'wall', id, fields: { state: fields.state, opens: fields.opens, closes: fields.closes } },
];

/** Open or closed, and the way to the other. */
export function StandingSection({ wall }: { wall: WallRow }) {
  const phase = wallPhase(wall.fields, currentTime());
  const turn = (change: Change, said: string) => saveAndSay([change], said, () => save(before(wall)));
  const discard = async (): Promise<void> => {
    const gone: Change = { kind: 'wall', id: wall.id, fields: { gone: true } };
    const back: Change = { kind: 'wall', id: wall.id, fields: { gone: false } };
    if (await saveAndSay([gone], words.discarded(), () => save([back])))
      navigate(routes.walls, { replace: true });
  };
  return (
    <Section title={words.standing()} text={sayPeriod(wall.fields, currentTime())}>
      <Cluster>
        {(phase === 'draft' || phase === 'waiting') && (
          <Button
            icon="check"
            onClick={() =>
              void turn(phase === 'draft' ? publish(wall) : openAgain(wall, now()), words.opened())
            }
          >
            {words.openWall()}
          </Button>
        )}
        {phase === 'open' && (
          <Button icon="clock" onClick={() => void turn(closeNow(wall, now()), words.closed())}>
            {words.closeNow()}
          </Button>
        )}
        {phase === 'closed' && (
          <>
            <Button icon="check" onClick={() => void turn(openAgain(wall, now()), words.openedAgain())}>
              {words.openAgain()}
            </Button>
            <Button onClick={() => void turn(archive(wall), words.archived())}>{words.archive()}</Button>
          </>
        )}
        {phase === 'archived' && (
          <Button onClick={() => void turn(openAgain(wall, now()), words.unarchived())}>
            {words.unarchive()}
          </Button>
        )}
        {phase === 'draft' && (
          <Button variant="quiet" onClick={() => void discard()}>
            {words.discard()}
          </Button>
        )}
      </Cluster>
    </Section>
  );
}

/** A file's name made of a wall's title: letters and digits. */
const fileName = (title: string): string =>
  `${
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'wall'
  }.stigen-wall.json`;

/** The wall as a file, for another hub. */
export function FileSection({ wall }: { wall: WallRow }) {
  return (
    <Section title={words.file()} text={words.fileText()}>
      <div>
        <Button onClick={() => saveText(fileName(wall.fields.title), writeWallFile(wall.fields))}>
          {words.saveFile()}
        </Button>
      </div>
    </Section>
  );
}
