import { useSignal } from '@preact/signals';
import { currentManifesto, sign, unsign } from '../../../domain/openhouse/belonging.ts';
import { isMine, owner } from '../../../local/owner.ts';
import { manifestos, signatures } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { saveAndSay } from '../save.ts';
import styles from './belong.module.css';
import { type Face, useFace } from './draft-face.ts';
import { FaceFields } from './face-fields.tsx';
import { belongWords as words } from './words.ts';

/** What the house has promised itself, and on a phone the way to stand behind it. */
export function Page() {
  const current = currentManifesto(manifestos.value);
  const back = { href: routes.stampWalk, label: words.toWalk() };
  if (!current)
    return (
      <Scaffold title={words.manifesto()} back={back} forest="clearing">
        <Empty text={words.none()} />
        <LinkButton href={routes.membership}>{words.questions()}</LinkButton>
      </Scaffold>
    );
  const { title, text, language } = current.fields;
  return (
    <Scaffold title={title} lang={language} back={back} forest="clearing">
      <div class={styles.manifesto} lang={language} dir="auto">
        {text.split(/\n{2,}/).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
      {owner.value !== null && <Sign current={current} />}
      <div>
        <LinkButton href={routes.membership}>{words.questions()}</LinkButton>
      </div>
    </Scaffold>
  );
}

function Sign({ current }: { current: RowOf<'manifesto'> }) {
  const known = useFace();
  const typed = useSignal<Face | null>(null);
  const error = useSignal('');
  const mine = signatures.value.find(({ fields }) => fields.signed && isMine(fields.by));
  const face = typed.value ?? (mine ? mine.fields : known);
  const signNow = async (): Promise<void> => {
    const by = mine?.fields.by ?? owner.peek();
    if (by === null) return;
    const done = sign(current.id, face, { by, at: now() });
    error.value = done.ok ? '' : words[done.code]();
    if (done.ok) await saveAndSay(done.value, words.signed());
  };
  const isNewer = mine !== undefined && mine.fields.manifesto !== current.id;
  if (mine && !isNewer)
    return (
      <Section title={words.signed()} text={words.youSigned(mine.fields.name)}>
        <div>
          <Button variant="quiet" onClick={() => void saveAndSay([unsign(mine.id)], words.unsigned())}>
            {words.unsign()}
          </Button>
        </div>
      </Section>
    );
  return (
    <Section title={words.sign()} text={isNewer ? words.isNewer() : words.signText()}>
      <FaceFields
        value={{ name: face.name, organisation: face.organisation }}
        onValue={(next) => {
          typed.value = next;
          error.value = '';
        }}
        nameError={error.value}
      />
      <div>
        <Button variant="primary" onClick={() => void signNow()}>
          {isNewer ? words.signAgain() : words.sign()}
        </Button>
      </div>
    </Section>
  );
}
