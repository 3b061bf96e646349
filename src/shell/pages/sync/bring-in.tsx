import { useState } from 'preact/hooks';
import { formatDateTime } from '../../../i18n/format.ts';
import { bringIn, type DeviceFile, type DeviceFileRefusal, readDeviceFile } from '../../../local/bring-in.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { hubTimeZone } from '../../sync-line.tsx';
import { fileWords, words } from './words.ts';

const refusals: { readonly [Code in DeviceFileRefusal]: () => string } = {
  'not-a-device-file': fileWords.foreign,
  'hub-file': fileWords.hubFile,
  'damaged-file': fileWords.damaged,
  'newer-file': fileWords.newer,
  'other-hub': fileWords.otherHub,
  'not-paired': fileWords.notPaired,
};

/** Brings in what another device, or this one before, had saved as a file and never shared. */
export function BringIn() {
  const [file, setFile] = useState<DeviceFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const pick = async () => {
    const picked = await pickFile('.json,application/json');
    if (!picked) return;
    const read = await readDeviceFile(await picked.text());
    setRefusal(read.ok ? null : refusals[read.code]());
    setFile(read.ok ? read.value : null);
  };
  const take = async (chosen: DeviceFile) => {
    setBusy(true);
    const taken = await bringIn(chosen);
    setBusy(false);
    setFile(null);
    if (taken.ok) void showSnack({ text: fileWords.broughtIn(taken.value) });
    else setRefusal(taken.code === 'storage-full' ? fileWords.full() : fileWords.failed());
  };

  return (
    <>
      <div>
        <Button onClick={() => void pick()}>{fileWords.choose()}</Button>
      </div>
      {refusal && (
        <Notice tone="warn" live>
          {refusal}
        </Notice>
      )}
      <Sheet
        title={fileWords.title()}
        open={file !== null}
        onClose={() => setFile(null)}
        actions={
          <>
            <Button onClick={() => setFile(null)}>{words.cancel()}</Button>
            {file !== null && file.news > 0 && (
              <Button variant="primary" busy={isBusy} onClick={() => void take(file)}>
                {fileWords.bringIn()}
              </Button>
            )}
          </>
        }
      >
        {file && (
          <Stack>
            {Number.isFinite(file.savedAt) && (
              <p>{fileWords.savedAt(formatDateTime(file.savedAt, hubTimeZone()))}</p>
            )}
            <p>{fileWords.holds(file.waiting.length, file.refused.length)}</p>
            <p>{file.news > 0 ? fileWords.news(file.news) : fileWords.nothingNew()}</p>
          </Stack>
        )}
      </Sheet>
    </>
  );
}
