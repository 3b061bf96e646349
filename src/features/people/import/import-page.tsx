import { useSignal } from '@preact/signals';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { routes } from '../../../ui/route-names.ts';
import { sayUnsaved } from '../../../ui/saving.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { DeskGate } from '../desk-gate.tsx';
import { ColumnsPart } from './columns-part.tsx';
import styles from './import.module.css';
import { leaveFile, openFile, type Stage, stage, stopWriting, undoImport, writeIn } from './model.ts';
import { PreviewPart } from './preview-part.tsx';
import { importWords as words } from './words.ts';

const accept =
  '.csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const choose = async (): Promise<void> => {
  const file = await pickFile(accept);
  if (file) await openFile(file);
};

/** For the host: a list of people from a file, looked at before it is written. */
export function Page() {
  return (
    <DeskGate>
      <Import />
    </DeskGate>
  );
}

function Import() {
  const now = stage.value;
  const changing = now.at === 'look' ? now.plan.people.filter(({ changes }) => changes.length > 0).length : 0;
  return (
    <Scaffold
      title={words.title()}
      lead={now.at === 'begin' ? words.lead() : undefined}
      back={{ href: routes.people, label: words.back() }}
      forest={now.at === 'look' ? undefined : 'ridge'}
      actions={
        now.at === 'begin' ? (
          <Button variant="primary" onClick={() => void choose()}>
            {words.choose()}
          </Button>
        ) : now.at === 'look' ? (
          <>
            <Button onClick={leaveFile}>{words.stop()}</Button>
            <Button variant="primary" disabled={changing === 0} onClick={() => void writeIn()}>
              {words.readIn(changing)}
            </Button>
          </>
        ) : undefined
      }
    >
      <Inside now={now} />
    </Scaffold>
  );
}

function Inside({ now }: { now: Stage }) {
  if (now.at === 'begin')
    return (
      <>
        {now.refusal !== null && (
          <Notice tone="warn" live>
            {words[now.refusal]()}
          </Notice>
        )}
        <p class={styles.quiet}>{words.privacy()}</p>
      </>
    );
  if (now.at === 'reading') return <Waiting text={words.reading()} onStop={leaveFile} />;
  if (now.at === 'writing')
    return <Waiting text={words.writing(now.done, now.total)} {...now} onStop={stopWriting} />;
  if (now.at === 'done') return <Done now={now} />;
  return (
    <>
      <ColumnsPart {...now} />
      <PreviewPart rows={now.rows} plan={now.plan} />
    </>
  );
}

interface WaitingProps {
  text: string;
  done?: number;
  total?: number;
  onStop: () => void;
}

function Waiting({ text, done, total, onStop }: WaitingProps) {
  return (
    <div class={styles.waiting}>
      <p role="status">{text}</p>
      <progress class={styles.progress} aria-label={text} max={total} value={done} />
      <div>
        <Button onClick={onStop}>{words.stop()}</Button>
      </div>
    </div>
  );
}

function Done({ now: { written, isUndone } }: { now: Extract<Stage, { at: 'done' }> }) {
  const isUndoing = useSignal(false);
  const undo = async (): Promise<void> => {
    isUndoing.value = true;
    const isBack = await undoImport();
    isUndoing.value = false;
    void showSnack({ text: isBack ? words.undone() : sayUnsaved('storage-failed') });
  };
  const { ended, people } = written;
  const title = isUndone ? words.undone() : ended === 'stopped' ? words.stopped(people) : words.done(people);
  return (
    <>
      <Notice tone={ended === null ? 'good' : 'warn'} title={title} live>
        {ended !== null && ended !== 'stopped' && <p>{sayUnsaved(ended)}</p>}
        {!isUndone && <p>{words.doneText()}</p>}
      </Notice>
      <Cluster>
        <LinkButton href={routes.people} variant="primary">
          {words.toList()}
        </LinkButton>
        {!isUndone && (
          <Button disabled={isUndoing.value} onClick={() => void undo()}>
            {isUndoing.value ? words.undoing() : words.undo()}
          </Button>
        )}
        <Button variant="quiet" onClick={() => void choose()}>
          {words.another()}
        </Button>
      </Cluster>
    </>
  );
}
