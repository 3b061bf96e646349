import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { fileWords } from './words.ts';

export interface FromFileProps {
  /** Something is under way already. */
  isBusy: boolean;
  onFile: (file: Blob) => void;
}

/** For whoever moves a hub: the file from the old one, instead of a new beginning. */
export function FromFile({ isBusy, onFile }: FromFileProps) {
  const [isPicking, setPicking] = useState(false);
  const pick = async () => {
    setPicking(true);
    const file = await pickFile('.gz,application/gzip,application/x-gzip');
    setPicking(false);
    if (file) onFile(file);
  };
  return (
    <Notice
      title={fileWords.title()}
      action={
        <Button busy={isBusy && !isPicking} onClick={() => void pick()}>
          {fileWords.choose()}
        </Button>
      }
    >
      {fileWords.text()}
    </Notice>
  );
}
