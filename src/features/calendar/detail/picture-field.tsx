import { useSignal } from '@preact/signals';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import {
  type PictureRefusal,
  pictureUrl,
  type SmallPicture,
  shrinkPicture,
} from '../../../ui/shrink-picture.ts';
import { Stack } from '../../../ui/stack.tsx';
import { words } from './after-words.ts';
import styles from './detail.module.css';

interface PictureFieldProps {
  picture: SmallPicture | undefined;
  /** What the activity is called. */
  title: string;
  onPicture: (picture: SmallPicture | null) => void;
}

/** A photo of the board, cut down on this device before it goes anywhere. */
export function PictureField({ picture, title, onPicture }: PictureFieldProps) {
  const isBusy = useSignal(false);
  const problem = useSignal<PictureRefusal | null>(null);
  const choose = async (): Promise<void> => {
    problem.value = null;
    const file = await pickFile('image/*');
    if (!file) return;
    isBusy.value = true;
    const small = await shrinkPicture(file);
    isBusy.value = false;
    if (small.ok) onPicture(small.value);
    else problem.value = small.code;
  };
  return (
    <Stack>
      <h3>{words.picture()}</h3>
      <p class={styles.quiet}>{words.pictureText()}</p>
      {picture && <img class={styles.picture} src={pictureUrl(picture)} alt={words.pictureOf(title)} />}
      {problem.value !== null && (
        <Notice tone="warn" live>
          {words[problem.value]()}
        </Notice>
      )}
      <Cluster>
        <Button busy={isBusy.value} onClick={() => void choose()}>
          {picture ? words.chooseOther() : words.choose()}
        </Button>
        {picture && (
          <Button variant="quiet" onClick={() => onPicture(null)}>
            {words.takeAway()}
          </Button>
        )}
      </Cluster>
    </Stack>
  );
}
