import { useSignal } from '@preact/signals';
import { makeId } from '../../../domain/id.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { pickFile } from '../../../ui/pick-file.ts';
import { Section } from '../../../ui/section.tsx';
import { type PictureRefusal, pictureUrl, shrinkPicture } from '../../../ui/shrink-picture.ts';
import styles from './editor.module.css';
import type { Editor } from './editor.ts';
import { pictureWords as words } from './picture-words.ts';

type Floor = FieldsOf<'floor'>;

/** The picture under a floor's map: the hub's own, or the drawn forest. */
export function FloorPicture({ editor, id, floor }: { editor: Editor; id: string; floor: Floor }) {
  const isBusy = useSignal(false);
  const problem = useSignal<PictureRefusal | null>(null);
  const picture = floor.picture === null ? undefined : editor.house.picture.get(floor.picture);
  const choose = async (): Promise<void> => {
    problem.value = null;
    const file = await pickFile('image/*');
    if (!file) return;
    isBusy.value = true;
    const small = await shrinkPicture(file);
    isBusy.value = false;
    if (!small.ok) {
      problem.value = small.code;
      return;
    }
    use(makeId(), small.value);
  };
  // The old one would lie on in every phone.
  const use = (key: string | null, next?: FieldsOf<'picture'>): void =>
    editor.editAll([
      ...(floor.picture === null ? [] : [['picture', floor.picture, null] as const]),
      ...(key !== null && next ? [['picture', key, next] as const] : []),
      ['floor', id, { picture: key }],
    ]);
  return (
    <Section title={words.picture()} text={picture ? words.ownText() : words.forestText()}>
      {picture && <img class={styles.picture} src={pictureUrl(picture)} alt={words.pictureOf()} />}
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
          <Button variant="quiet" onClick={() => use(null)}>
            {words.useForest()}
          </Button>
        )}
      </Cluster>
    </Section>
  );
}
