import { useSignal } from '@preact/signals';
import { formatDay } from '../../../i18n/format.ts';
import { initiatives } from '../../../local/queries/figures.ts';
import type { RowOf } from '../../../local/row.ts';
import { Button } from '../../../ui/button.tsx';
import styles from '../figures.module.css';
import { InitiativeSheet } from './initiative-sheet.tsx';
import { words } from './words.ts';

type Initiative = RowOf<'initiative'>;

/** What began at the hub, the latest first, each with its story; the host writes it down. */
export function Initiatives() {
  const open = useSignal<Initiative | 'new' | null>(null);
  const all = [...initiatives.value].sort((a, b) => (a.fields.day < b.fields.day ? 1 : -1));
  return (
    <section class={styles.part} aria-labelledby="born">
      <h2 id="born">{words.title()}</h2>
      <p class={styles.quiet}>{words.text()}</p>
      {all.length === 0 ? (
        <p>{words.none()}</p>
      ) : (
        <ul class={styles.stories}>
          {all.map((one) => (
            <li key={one.id} class={styles.story}>
              <Story initiative={one} />
              <Button
                variant="quiet"
                aria-label={words.edit(one.fields.title)}
                onClick={() => {
                  open.value = one;
                }}
              >
                {words.editTitle()}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          icon="plus"
          onClick={() => {
            open.value = 'new';
          }}
        >
          {words.add()}
        </Button>
      </div>
      {open.value !== null && (
        <InitiativeSheet
          initiative={open.value === 'new' ? undefined : open.value}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
    </section>
  );
}

function Story({ initiative: { fields } }: { initiative: Initiative }) {
  return (
    <>
      <h3 dir="auto">{fields.title}</h3>
      <p class={styles.quiet}>
        {formatDay(fields.day)}
        {fields.who !== '' && (
          <>
            {' · '}
            <bdi>{fields.who}</bdi>
          </>
        )}
      </p>
      {fields.story !== '' && (
        <p class={styles.told} dir="auto">
          {fields.story}
        </p>
      )}
      {fields.link !== '' && (
        <a href={fields.link} target="_blank" rel="noreferrer">
          {words.readMore()}
        </a>
      )}
    </>
  );
}
