import { useSignal } from '@preact/signals';
import { nextStop, type Stop, takeOff } from '../../../domain/openhouse/walk.ts';
import { owner } from '../../../local/owner.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import parts from '../parts.module.css';
import { save } from '../save.ts';
import { card, stampNow, stops } from './card.ts';
import { printCards } from './paper-card.tsx';
import { SignPart } from './sign-part.tsx';
import { stopName, stopPurpose } from './stop-words.ts';
import styles from './walk.module.css';
import { walkWords as words } from './words.ts';

/** The walk through the house: seven places, a stamp at each, and what hangs where the path ends. */
export function Page() {
  const all = stops.value;
  const isCarried = owner.value !== null;
  const done = all.filter(({ zone }) => card.value.has(zone)).length;
  const isWhole = isCarried && done === all.length;
  const next = done > 0 ? nextStop(all, card.value) : undefined;
  return (
    <Scaffold
      title={words.title()}
      lead={words.lead()}
      back={{ href: routes.openHouse, label: words.toWeek() }}
      forest="path"
    >
      {isCarried && <Trail stops={all} done={done} />}
      {isWhole && (
        <div class={styles.done}>
          <h2>{words.done()}</h2>
          <p>{words.doneText()}</p>
        </div>
      )}
      {isCarried && <SignPart />}
      <section class={parts.part} aria-labelledby="walk-places">
        <h2 id="walk-places">{words.places()}</h2>
        <ol class={parts.cards}>
          {all.map((stop) => (
            <StopRow key={stop.zone} stop={stop} isNext={stop === next} isCarried={isCarried} />
          ))}
        </ol>
      </section>
      <Goal isWhole={isWhole} />
      {isCarried && <p class={parts.quiet}>{words.privacy()}</p>}
      {!isCarried && (
        <Section title={words.paper()} text={words.paperText()}>
          <div>
            <Button icon="printer" onClick={() => void printCards(all)}>
              {words.printCards()}
            </Button>
          </div>
        </Section>
      )}
    </Scaffold>
  );
}

/** The card at a glance; the list below says the same in words. */
function Trail({ stops: all, done }: { stops: readonly Stop[]; done: number }) {
  return (
    <div class={styles.trail}>
      <div class={styles.dots} aria-hidden="true">
        {all.map(({ zone }) => (
          <span key={zone} class={styles.dot} data-stamped={card.value.has(zone)}>
            {card.value.has(zone) && <Icon name="check" />}
          </span>
        ))}
      </div>
      <p role="status">{words.progress(done, all.length)}</p>
    </div>
  );
}

interface StopRowProps {
  stop: Stop;
  /** The first without a stamp. */
  isNext: boolean;
  /** Is this a device that carries a card? */
  isCarried: boolean;
}

function StopRow({ stop, isNext, isCarried }: StopRowProps) {
  const stamp = card.value.get(stop.zone);
  const isGone = useSignal(false);
  const name = stopName(stop);
  const off = async (): Promise<void> => {
    if (!stamp || isGone.value) return;
    isGone.value = true;
    await save([takeOff(stamp.id)]);
    isGone.value = false;
  };
  return (
    <li class={cx(parts.card, styles.stop)} data-on={stamp !== undefined}>
      <h3>
        <bdi>{name}</bdi>
        {isNext && <span class={parts.mark}>{words.next()}</span>}
      </h3>
      <p dir="auto">{stopPurpose(stop)}</p>
      {isCarried && (
        <Cluster>
          {stamp && (
            <span class={styles.mark}>
              <Icon name="check" />
              {words.stamped()}
            </span>
          )}
          {/* One button, so that the focus stays where the finger was. */}
          <Button
            variant={stamp ? 'quiet' : 'secondary'}
            icon={stamp ? undefined : 'leaf'}
            aria-label={stamp ? words.takeOffAt(name) : words.iWasAt(name)}
            onClick={() => void (stamp ? off() : stampNow(stop.zone, 'list'))}
          >
            {stamp ? words.takeOff() : words.iWasHere()}
          </Button>
        </Cluster>
      )}
    </li>
  );
}

/** Where the path ends: the manifesto, and the two questions. */
function Goal({ isWhole }: { isWhole: boolean }) {
  return (
    <section class={parts.part} aria-labelledby="walk-goal">
      <h2 id="walk-goal">{words.goal()}</h2>
      <p>{words.goalText()}</p>
      <Cluster>
        <LinkButton href={routes.manifesto} variant={isWhole ? 'primary' : 'secondary'}>
          {words.manifesto()}
        </LinkButton>
        <LinkButton href={routes.membership}>{words.questions()}</LinkButton>
      </Cluster>
    </section>
  );
}
