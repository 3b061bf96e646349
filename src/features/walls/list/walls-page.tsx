import { isPersonal, type Role } from '../../../domain/role.ts';
import { wallPhase } from '../../../domain/walls/wall-rules.ts';
import { walls } from '../../../local/queries/walls.ts';
import { session } from '../../../local/session.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { sayPeriod } from '../period.ts';
import { wordsOf } from '../template-words.ts';
import { currentTime } from '../time-now.ts';
import type { WallRow } from '../wall/outline.ts';
import type { Phase } from '../wall/wall-head.tsx';
import { wallsWords } from '../words.ts';
import { CountOf } from './count-of.tsx';
import styles from './list.module.css';
import { words } from './list-words.ts';
import { LookNotices } from './look-notices.tsx';

/** Newest first: by when it opened, or was made. */
const sinceOf = ({ fields: { opens, made } }: WallRow): number => opens ?? made;
const byNewest = (a: WallRow, b: WallRow): number => sinceOf(b) - sinceOf(a) || (a.id < b.id ? -1 : 1);

/** Walls by how they stand, each newest first. */
export function wallsByPhase(rows: readonly WallRow[], now: number): ReadonlyMap<Phase, readonly WallRow[]> {
  const found = new Map<Phase, WallRow[]>();
  for (const row of [...rows].sort(byNewest)) {
    const phase = wallPhase(row.fields, now);
    found.set(phase, [...(found.get(phase) ?? []), row]);
  }
  return found;
}

/** `/walls`: every wall, the open ones first. */
export function Page() {
  const role = session.value?.role;
  return <WallsView rows={walls.value} now={currentTime()} as={role ?? 'guest'} />;
}

export interface WallsViewProps {
  rows: readonly WallRow[];
  now: number;
  /** What this device is. */
  as: Role;
}

/** The list of walls, as this role sees it. */
export function WallsView({ rows, now, as: role }: WallsViewProps) {
  const isDesk = role === 'desk';
  const byPhase = wallsByPhase(rows, now);
  const of = (phase: Phase): readonly WallRow[] => byPhase.get(phase) ?? [];
  const archived = of('archived');
  const isEmpty = rows.length === 0 || (of('draft').length === rows.length && !isDesk);
  return (
    <Scaffold
      title={wallsWords.title()}
      lead={words.lead()}
      back={{ href: routes.home, label: isPersonal(role) ? words.toStart() : words.toDoor() }}
      forest="clearing"
      actions={
        isDesk && (
          <LinkButton href={routes.newWall} variant="primary" icon="plus">
            {words.newWall()}
          </LinkButton>
        )
      }
    >
      {isDesk && <LookNotices rows={rows} />}
      {isEmpty && <Empty text={words.none()} detail={isDesk ? words.noneForHost() : words.noneDetail()} />}
      <Group title={words.open()} rows={of('open')} now={now} />
      <Group title={words.waiting()} rows={of('waiting')} now={now} />
      {isDesk && <Group title={words.drafts()} rows={of('draft')} now={now} />}
      <Group title={words.closed()} rows={of('closed')} now={now} />
      {archived.length > 0 && (
        <details class={styles.archive}>
          <summary>{words.archived(archived.length)}</summary>
          <Walls label={words.archive()} rows={archived} now={now} />
        </details>
      )}
    </Scaffold>
  );
}

interface GroupProps {
  title: string;
  rows: readonly WallRow[];
  now: number;
}

function Group({ title, rows, now }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section class={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <Walls label={title} rows={rows} now={now} />
    </section>
  );
}

function Walls({ label, rows, now }: { label: string; rows: readonly WallRow[]; now: number }) {
  return (
    <List label={label} look="apart">
      {rows.map(({ id, fields }) => (
        <ListRow
          key={id}
          href={routes.wall(id)}
          primary={<bdi lang={fields.language}>{fields.title}</bdi>}
          secondary={
            <>
              {sayPeriod(fields, now)} · <CountOf wall={id} template={fields.template} />
              {fields.who === 'members' && ` · ${words.members()}`}
            </>
          }
          leading={<Icon name={wordsOf(fields.template).icon} size="big" />}
        />
      ))}
    </List>
  );
}
