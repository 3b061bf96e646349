import type { Change } from '../../../domain/change.ts';
import { signatureId } from '../../../domain/id.ts';
import { currentManifesto, sign, unsign } from '../../../domain/openhouse/belonging.ts';
import type { Admission } from '../../../domain/people/admission.ts';
import {
  type AdmissionStep,
  admissionSteps,
  type ToldElsewhere,
  tickStep,
} from '../../../domain/people/admissions.ts';
import type { Known } from '../../../domain/people/register.ts';
import { manifestos } from '../../../local/queries/weeks.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import { saveAndSay } from '../save.ts';
import styles from './belong.module.css';
import { belongWords as words } from './words.ts';

/** Somebody on the way in. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly house: string;
  readonly known: Known;
  readonly admission: Admission;
  readonly told: ToldElsewhere;
  readonly done: ReadonlySet<AdmissionStep>;
}

/** What ticking a step says; null where it is told by what is done elsewhere. */
function changesOf(
  { id, known, house, told }: Newcomer,
  step: AdmissionStep,
  isDone: boolean,
): Change[] | null {
  if (step === 'slot') return null;
  if (step === 'answered' && told.hasAnswered) return null;
  if (step !== 'signed') return [tickStep(id, step, isDone)];
  if (!isDone) return [unsign(signatureId(id))];
  const manifesto = currentManifesto(manifestos.value);
  if (!manifesto) return null;
  // The signature on the board is the same row as the one in the app, so nobody is counted twice.
  const signed = sign(
    manifesto.id,
    { name: known.person.firstName, organisation: house },
    { by: id, at: now() },
  );
  return signed.ok ? signed.value : null;
}

const hintOf = (step: AdmissionStep, { told }: Newcomer): string | undefined => {
  if (step === 'slot') return words.slotHint();
  if (step === 'answered') return told.hasAnswered ? words.answeredHint() : undefined;
  if (step !== 'signed') return undefined;
  return manifestos.value.length === 0 ? words.noManifesto() : words.signedHint();
};

/** How far one newcomer has come, step by step. */
export function NewcomerCard({ newcomer }: { newcomer: Newcomer }) {
  const { id, name, house, admission, done } = newcomer;
  const remove = (): void =>
    void saveAndSay([{ kind: 'admission', id, fields: { gone: true } }], words.removed(), [
      { kind: 'admission', id, fields: { ...admission, gone: false } },
    ]);
  return (
    <article class={styles.card} aria-labelledby={`newcomer-${id}`}>
      <h3 id={`newcomer-${id}`}>
        <a href={routes.person(id)}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <p class={styles.quiet}>
        <bdi>
          {[house, admission.group, words.steps(done.size, admissionSteps.length)]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      </p>
      {admissionSteps.map((step) => {
        const isDone = done.has(step);
        const changes = changesOf(newcomer, step, !isDone);
        const hint = hintOf(step, newcomer);
        return (
          <Toggle
            key={step}
            label={words[step]()}
            {...(hint === undefined ? {} : { detail: hint })}
            checked={isDone}
            disabled={changes === null}
            onChecked={() => {
              if (changes) void saveAndSay(changes, words.saved());
            }}
          />
        );
      })}
      <Cluster>
        <Button variant="quiet" onClick={remove}>
          {words.remove()}
        </Button>
      </Cluster>
    </article>
  );
}
