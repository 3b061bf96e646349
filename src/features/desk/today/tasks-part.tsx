import { useSignal } from '@preact/signals';
import { addTask, longestTask, removeTask, tickTask, untickTask } from '../../../domain/desk/desk-write.ts';
import { type TaskRow, taskList } from '../../../domain/desk/task-list.ts';
import { makeId } from '../../../domain/id.ts';
import type { Day } from '../../../domain/time.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useDraft } from '../../../local/drafts.ts';
import { tasksAsOf } from '../../../local/queries/desk.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { save, saveAndSay } from '../save.ts';
import { Part } from '../shared/part.tsx';
import styles from './today.module.css';
import { words } from './words.ts';

/** What the host means to do: left over, today's, and what comes. */
export function TasksPart({ day }: { day: Day }) {
  const rows = tasksAsOf(day).value;
  if (!rows) return null;
  const list = taskList(rows, day);
  return (
    <Part title={words.tasks()}>
      {list.length === 0 ? (
        <p class={styles.quiet}>{words.noTasks()}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
        <ul role="list" class={styles.tasks} aria-label={words.tasks()}>
          {list.map((task) => (
            <TaskLine key={task.id} task={task} day={day} />
          ))}
        </ul>
      )}
      <NewTask day={day} />
    </Part>
  );
}

function TaskLine({ task: { id, fields }, day }: { task: TaskRow; day: Day }) {
  const { text, done, day: of } = fields;
  const when = of === day ? '' : of < day ? words.fromDay(formatDay(of)) : words.onDay(formatDay(of));
  const remove = () => void saveAndSay([removeTask(id)], words.removed(), [removeTask(id, false)]);
  return (
    <li>
      <label class={styles.task}>
        <input
          type="checkbox"
          class={styles.tick}
          checked={done}
          onChange={(event) =>
            void save([event.currentTarget.checked ? tickTask(id, day) : untickTask(id, of)])
          }
        />
        <span class={styles.text}>
          <bdi class={styles.title}>{text}</bdi>
          {when !== '' && <span class={styles.quiet}>{when}</span>}
        </span>
      </label>
      <Button variant="quiet" icon="close" iconOnly onClick={remove}>
        {words.removeTask(text)}
      </Button>
    </li>
  );
}

function NewTask({ day }: { day: Day }) {
  const [draft, clear] = useDraft('desk.task', '');
  const chosen = useSignal<Day | null>(null);
  const error = useSignal('');
  const add = async (): Promise<void> => {
    const made = addTask(makeId(), draft.value, chosen.value || day);
    if (!made.ok) {
      error.value = words.taskEmpty();
      return;
    }
    if (!(await save([made.value], true))) return;
    clear();
    chosen.value = null;
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class={styles.adding}>
        <Field
          label={words.newTask()}
          value={draft.value}
          onValue={(text) => {
            error.value = '';
            draft.value = text;
          }}
          error={error.value}
          autoCapitalize="sentences"
          maxLength={longestTask}
          dir="auto"
        />
        {chosen.value !== null && (
          <Field
            kind="date"
            label={words.forDay()}
            value={chosen.value}
            min={day}
            onValue={(next) => {
              chosen.value = next;
            }}
          />
        )}
        <Cluster>
          <Button type="submit" icon="plus">
            {words.addTask()}
          </Button>
          {chosen.value === null && (
            <Button
              variant="quiet"
              icon="calendar"
              onClick={() => {
                chosen.value = day;
              }}
            >
              {words.anotherDay()}
            </Button>
          )}
        </Cluster>
      </div>
    </form>
  );
}
