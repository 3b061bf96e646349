import { beginAdmission } from '../../../domain/people/admissions.ts';
import { unmerge } from '../../../domain/people/merging.ts';
import type { Known, Register } from '../../../domain/people/register.ts';
import { admissions } from '../../../local/queries/admissions.ts';
import { readDataOf } from '../../../local/queries/data-of.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import type { PageProps } from '../../../ui/feature.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { saveText } from '../../../ui/save-file.ts';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { DeskGate } from '../desk-gate.tsx';
import { mergeWords } from '../merge/words.ts';
import { saveAndSay } from '../save.ts';
import { houseName, nameOf, othersOf, register, standing } from '../use-register.ts';
import { FaceForm } from './face-form.tsx';
import { OwnWords } from './own-words.tsx';
import { ReachForm } from './reach-form.tsx';
import { personWords as words } from './words.ts';

/** For the host: one person, what the house knows of them and what it may do with it. */
export function Page({ params: { person = '' } }: PageProps) {
  const all = register.value;
  const known = all?.people.find(({ id }) => id === person);
  return (
    <DeskGate>
      <Scaffold
        title={known ? nameOf(known) : words.unknown()}
        lead={known && all ? houseName(all, known.person.organisation) || undefined : undefined}
        back={{ href: routes.people, label: words.back() }}
      >
        {all && (known ? <Person known={known} register={all} /> : <Notice>{words.gone()}</Notice>)}
      </Scaffold>
    </DeskGate>
  );
}

function Person({ known, register: all }: { known: Known; register: Register }) {
  const { id } = known;
  return (
    <>
      <Same known={known} register={all} />
      <Section title={words.face()}>
        <FaceForm key={id} known={known} house={houseName(all, known.person.organisation)} />
      </Section>
      <Section title={words.reach()} text={words.reachText()}>
        <ReachForm key={id} known={known} />
      </Section>
      <Section title={words.theirWords()} text={words.theirWordsText()}>
        <OwnWords key={id} person={id} isOwn={false} />
      </Section>
      <Belong known={known} />
      <Data known={known} register={all} />
    </>
  );
}

/** The other rows of the register that are this person, and whom this one is if it is not the one that stays. */
function Same({ known, register: all }: { known: Known; register: Register }) {
  const others = othersOf(all, known.id);
  if (others.length === 0) return null;
  const stays = standing(all).find(({ id }) => others.some((one) => one.id === id));
  if (stays)
    return (
      <Notice action={<LinkButton href={routes.person(stays.id)}>{words.toOther()}</LinkButton>}>
        {words.isOther(nameOf(stays))}
      </Notice>
    );
  return (
    <Section title={words.same()} text={words.sameText()}>
      <List label={words.same()}>
        {others.map((other) => (
          <ListRow
            key={other.id}
            primary={<bdi>{nameOf(other)}</bdi>}
            secondary={<bdi>{houseName(all, other.person.organisation)}</bdi>}
            trailing={
              <Button
                onClick={() =>
                  void saveAndSay([unmerge('personAlias', other.id)], mergeWords.parted(), [
                    { kind: 'personAlias', id: other.id, fields: { of: known.id } },
                  ])
                }
              >
                {mergeWords.apart()}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  );
}

function Belong({ known: { id } }: { known: Known }) {
  const isBegun = admissions.value.some((row) => row.id === id);
  const begin = (): void =>
    void saveAndSay([beginAdmission(id, '')], words.begun(), [
      { kind: 'admission', id, fields: { gone: true } },
    ]);
  return (
    <Section title={words.belong()}>
      {isBegun ? (
        <LinkButton href={routes.newcomers}>{words.toNewcomers()}</LinkButton>
      ) : (
        <div>
          <Button onClick={begin}>{words.begin()}</Button>
        </div>
      )}
    </Section>
  );
}

function Data({ known, register: all }: { known: Known; register: Register }) {
  const save = async (): Promise<void> => {
    const ids = [known.id, ...othersOf(all, known.id).map(({ id }) => id)];
    const data = await Promise.all(ids.map((id) => readDataOf(id)));
    saveText(
      'stigen.json',
      JSON.stringify({ organisation: houseName(all, known.person.organisation), data }, null, 2),
    );
    void showSnack({ text: words.savedData() });
  };
  return (
    <Section title={words.data()} text={words.dataText()}>
      <Cluster>
        <Button onClick={() => void save()}>{words.saveData()}</Button>
        <LinkButton href={routes.erase}>{words.erase()}</LinkButton>
      </Cluster>
    </Section>
  );
}
