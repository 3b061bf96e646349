import { useMemo } from 'preact/hooks';
import { tick } from '../../../domain/openhouse/morning.ts';
import { weekTasksOn } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import parts from '../parts.module.css';
import { save } from '../save.ts';
import { morningWords as words } from './morning-words.ts';

/** What there is to do on a morning, ticked off by whoever did it. */
export function MorningTasks({ week, day }: { week: RowOf<'week'>; day: string }) {
  const rows = useMemo(() => weekTasksOn(day), [day]).value;
  const done = new Set(
    rows.filter(({ fields }) => fields.week === week.id && fields.done).map(({ fields }) => fields.task),
  );
  const { tasks } = week.fields;
  if (tasks.length === 0) return null;
  return (
    <section class={parts.part} aria-labelledby="morning-tasks">
      <h2 id="morning-tasks">{words.tasks()}</h2>
      <p class={parts.quiet}>
        {words.tasksDone(tasks.filter(({ id }) => done.has(id)).length, tasks.length)}
      </p>
      <div>
        {tasks.map(({ id, name }) => (
          <Toggle
            key={id}
            label={name}
            checked={done.has(id)}
            onChecked={(isDone) => void save([tick(week.id, day, id, isDone)])}
          />
        ))}
      </div>
    </section>
  );
}
