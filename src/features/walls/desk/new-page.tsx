import { type WallTemplate, wallTemplates } from '../../../domain/walls/wall.ts';
import { useDraft } from '../../../local/drafts.ts';
import { session } from '../../../local/session.ts';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { wordsOf } from '../template-words.ts';
import { wallWords } from '../wall/wall-words.ts';
import { deskWords as words } from './desk-words.ts';
import { FromFile } from './from-file.tsx';
import { NewWall, newWallKey, nothingChosen } from './new-wall.tsx';

/** `/walls/new`: a wall from a template, or from another hub's file. */
export function Page() {
  const [chosen, clear] = useDraft(newWallKey, nothingChosen);
  const back = { href: routes.walls, label: wallWords.toWalls() };
  if (session.value?.role !== 'desk')
    return (
      <Scaffold title={words.newWall()} back={back} forest="path">
        <Notice>{words.onlyDesk()}</Notice>
      </Scaffold>
    );
  const { template } = chosen.value;
  if (template !== null) return <NewWall key={template} template={template} onOther={clear} />;
  return (
    <Scaffold title={words.newWall()} lead={words.newLead()} back={back} forest="clearing">
      <Templates
        onPick={(next) => {
          chosen.value = { template: next, wall: null };
        }}
      />
      <FromFile />
    </Scaffold>
  );
}

/** What a wall can be made from. */
export function Templates({ onPick }: { onPick: (template: WallTemplate) => void }) {
  return (
    <List label={words.templates()} look="apart">
      {wallTemplates.map((template) => (
        <ListRow
          key={template}
          size="big"
          primary={wordsOf(template).name()}
          secondary={wordsOf(template).detail()}
          leading={<Icon name={wordsOf(template).icon} size="big" />}
          onClick={() => onPick(template)}
        />
      ))}
    </List>
  );
}
