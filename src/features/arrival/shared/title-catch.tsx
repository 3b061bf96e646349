import { findTitle } from '../../../domain/arrival/title.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { sharedWords } from './words.ts';

export interface TitleCatchProps {
  name: string;
  /** The name that somebody has said shall stay as it is. */
  kept: string;
  onAccept: (name: string) => void;
  onKeep: (name: string) => void;
}

/** Is there a title in this name that nobody has yet been asked about? */
export const hasTitle = (name: string, kept: string): boolean => name !== kept && findTitle(name) !== null;

/** A title in a name, caught gently: one tap takes it off, one lets it stay. */
export function TitleCatch({ name, kept, onAccept, onKeep }: TitleCatchProps) {
  const found = name === kept ? null : findTitle(name);
  return (
    <div aria-live="polite">
      {found && (
        <Notice
          icon="leaf"
          action={
            <Cluster>
              {found.rest !== '' && (
                <Button variant="secondary" icon="check" onClick={() => onAccept(found.rest)}>
                  {sharedWords.titleYes(found.rest)}
                </Button>
              )}
              <Button variant="quiet" onClick={() => onKeep(name)}>
                {sharedWords.titleNo()}
              </Button>
            </Cluster>
          }
        >
          {found.rest === '' ? sharedWords.titleOnly() : sharedWords.titleCaught(found.rest)}
        </Notice>
      )}
    </div>
  );
}
