import { useState } from 'preact/hooks';
import { formatDateTime } from '../../../i18n/format.ts';
import { discardRefused, type RefusedEntry, retryRefused } from '../../../local/outbox.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { hubTimeZone } from '../../sync-line.tsx';
import { codeWords, kindWords, words } from './words.ts';

const kinds: { readonly [kind: string]: () => string } = kindWords;

/** Why, by the code: the server's own, those of a whole request, and this device's. */
export const refusedReasons: { readonly [code: string]: () => string } = {
  'unknown-kind': codeWords.newer,
  'unknown-field': codeWords.newer,
  'bad-field': codeWords.badField,
  'not-allowed': codeWords.notAllowed,
  'field-not-allowed': codeWords.notAllowed,
  'not-yours': codeWords.notYours,
  'not-there': codeWords.notThere,
  gone: codeWords.gone,
  'over-breakfast': codeWords.overBreakfast,
  'agreed-already': codeWords.agreedAlready,
  'bad-request': codeWords.badField,
  'too-large': codeWords.tooLarge,
  'other-hub': codeWords.otherHub,
};

/** What the hub would not take: each can be tried again or, after a question, thrown away. */
export function RefusedList({ entries }: { entries: readonly RefusedEntry[] }) {
  const [doomed, setDoomed] = useState<number | null>(null);

  const discard = async (n: number) => {
    setDoomed(null);
    await discardRefused(n);
    void showSnack({ text: words.discarded() });
  };

  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{words.refusedTitle()}</h2>
      <p>{words.refusedText()}</p>
      <List look="apart">
        {entries.map((entry) => (
          <ListRow
            key={entry.n}
            primary={(kinds[entry.kind] ?? kindWords.other)()}
            secondary={`${formatDateTime(entry.at, hubTimeZone())} · ${(refusedReasons[entry.code] ?? codeWords.unknown)()}`}
            trailing={
              <Cluster>
                <Button onClick={() => void retryRefused(entry.n)}>{words.retry()}</Button>
                <Button variant="quiet" onClick={() => setDoomed(entry.n)}>
                  {words.discard()}
                </Button>
              </Cluster>
            }
          />
        ))}
      </List>
      <Sheet
        title={words.discardTitle()}
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        actions={
          <>
            <Button onClick={() => setDoomed(null)}>{words.cancel()}</Button>
            <Button variant="danger" onClick={() => doomed !== null && void discard(doomed)}>
              {words.discard()}
            </Button>
          </>
        }
      >
        <p>{words.discardText()}</p>
      </Sheet>
    </section>
  );
}
