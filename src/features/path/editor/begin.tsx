import { emptyHouse } from '../../../domain/house/house.ts';
import { makeFloor } from '../../../domain/house/house-making.ts';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { makeId } from '../../../domain/id.ts';
import { language } from '../../../i18n/language.ts';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Editor } from './editor.ts';
import { editorWords as words } from './editor-words.ts';

/** What one can begin with: a sample or nothing. `state`: closed until wanted, for a house that there is. */
export function Begin({ editor, state }: { editor: Editor; state?: string }) {
  const empty = () => {
    const floor = new Map([[makeId(), makeFloor(emptyHouse, words.groundFloor())]]);
    return { ...emptyHouse, floor };
  };
  const choices = [
    {
      primary: words.oneFloor(),
      secondary: words.oneFloorDetail(),
      make: () => sampleHouse('one-floor', language.peek()),
    },
    {
      primary: words.twoFloors(),
      secondary: words.twoFloorsDetail(),
      make: () => sampleHouse('two-floors', language.peek()),
    },
    { primary: words.emptyHouse(), secondary: words.emptyHouseDetail(), make: empty },
  ];
  return (
    <Section title={words.begin()} text={words.beginText()} state={state}>
      <List look="plain" label={words.begin()}>
        {choices.map(({ make, ...row }) => (
          <ListRow key={row.primary} {...row} onClick={() => editor.replace(make())} />
        ))}
      </List>
    </Section>
  );
}
