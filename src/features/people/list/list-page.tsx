import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { writeCsv } from '../../../domain/people/csv.ts';
import { exportTable, listWords as headings } from '../../../domain/people/export.ts';
import type { Register } from '../../../domain/people/register.ts';
import { fold } from '../../../domain/text.ts';
import { language } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Field } from '../../../ui/field.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { saveFile, saveText } from '../../../ui/save-file.ts';
import { showSnack } from '../../../ui/snack.tsx';
import { DeskGate } from '../desk-gate.tsx';
import { houseName, nameOf, register, standing } from '../use-register.ts';
import styles from './list.module.css';
import { registerWords as words } from './words.ts';

const step = 50;

/** For the host: everybody the house knows, and the ways in and out of the register. */
export function Page() {
  return (
    <DeskGate>
      <Scaffold
        title={words.title()}
        lead={words.lead()}
        back={{ href: routes.home, label: words.back() }}
        actions={
          <>
            <LinkButton href={routes.peopleMerge}>{words.toMerge()}</LinkButton>
            <LinkButton href={routes.peopleImport} variant="primary">
              {words.toImport()}
            </LinkButton>
          </>
        }
      >
        {register.value && <People register={register.value} />}
      </Scaffold>
    </DeskGate>
  );
}

/** Everybody with the text they are found by, in the order of the alphabet. */
function linesOf(all: Register) {
  const compare = new Intl.Collator('sv').compare;
  return standing(all)
    .map((known) => {
      const [name, house] = [nameOf(known), houseName(all, known.person.organisation)];
      return { known, name, house, text: fold(`${name} ${house} ${known.contact?.email ?? ''}`) };
    })
    .sort(
      (a, b) => compare(a.name, b.name) || compare(a.house, b.house) || (a.known.id < b.known.id ? -1 : 1),
    );
}

function People({ register: all }: { register: Register }) {
  const query = useSignal('');
  const most = useSignal(step);
  const lines = useMemo(() => linesOf(all), [all]);
  const parts = fold(query.value).split(' ');
  const found = lines.filter(({ text }) => parts.every((part) => text.includes(part)));
  if (lines.length === 0) return <Empty text={words.nobody()} detail={words.nobodyText()} />;
  return (
    <>
      <Field
        kind="search"
        label={words.search()}
        value={query.value}
        onValue={(text) => {
          query.value = text;
          most.value = step;
        }}
        autoCapitalize="none"
      />
      <p role="status" class={styles.quiet}>
        {found.length === 0 ? words.none() : words.count(found.length)}
      </p>
      {found.length > 0 && (
        <List label={words.title()}>
          {found.slice(0, most.value).map(({ known, name, house }) => (
            <ListRow
              key={known.id}
              href={routes.person(known.id)}
              primary={<bdi>{name}</bdi>}
              secondary={
                <span class={styles.line}>
                  <bdi>{house === '' ? words.noHouse() : house}</bdi> · {words[known.person.kind]()}
                  {!known.person.checked && ` · ${words.unchecked()}`}
                </span>
              }
            />
          ))}
        </List>
      )}
      {found.length > most.value && (
        <div>
          <Button
            onClick={() => {
              most.value += step;
            }}
          >
            {words.more()}
          </Button>
        </div>
      )}
      <Cluster>
        <LinkButton href={routes.newcomers}>{words.toNewcomers()}</LinkButton>
      </Cluster>
      <Exports register={all} />
    </>
  );
}

function Exports({ register: all }: { register: Register }) {
  const table = () => exportTable(all, headings[language.value]);
  const said = (): void => void showSnack({ text: words.saved() });
  const csv = (): void => {
    // A comma is the decimal sign in Swedish, so its sheets part columns by semicolons.
    const text = writeCsv(table(), language.value === 'sv' ? ';' : ',');
    saveText(`${words.file()}.csv`, text, 'text/csv;charset=utf-8');
    said();
  };
  const excel = async (): Promise<void> => {
    const { writeXlsx } = await import('../file/xlsx-write.ts');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    saveFile(`${words.file()}.xlsx`, new Blob([writeXlsx(table(), words.title()) as BlobPart], { type }));
    said();
  };
  return (
    <Cluster>
      <Button onClick={csv}>{words.saveCsv()}</Button>
      <Button onClick={() => void excel()}>{words.saveExcel()}</Button>
    </Cluster>
  );
}
