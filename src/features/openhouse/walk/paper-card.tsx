import type { Stop } from '../../../domain/openhouse/walk.ts';
import { printSheet } from '../print-sheet.ts';
import paper from './paper-card.module.css';
import { stopName } from './stop-words.ts';
import { walkWords as words } from './words.ts';

const cards = [1, 2, 3, 4];

/** Four cards on an A4, to be cut apart: the places with room for a stamp or a cross. */
function CardSheet({ stops }: { stops: readonly Stop[] }) {
  return (
    <div class={paper.sheet}>
      {cards.map((n) => (
        <section key={n} class={paper.card}>
          <h2>{words.cardTitle()}</h2>
          <p>{words.cardText()}</p>
          <ol class={paper.stops}>
            {stops.map((stop) => (
              <li key={stop.zone}>
                <span class={paper.ring} />
                <bdi>{stopName(stop)}</bdi>
              </li>
            ))}
          </ol>
          <p>{words.cardGoal()}</p>
          <p class={paper.name}>{words.first()}</p>
        </section>
      ))}
    </div>
  );
}

/** Prints the walk's twin on paper. */
export const printCards = (stops: readonly Stop[]): Promise<void> => printSheet(<CardSheet stops={stops} />);
