import { makeId } from '../../../domain/id.ts';
import type { MorningTask } from '../../../domain/openhouse/week.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './desk.module.css';
import { settingsWords as words } from './settings-words.ts';

interface TaskFieldsProps {
  tasks: readonly MorningTask[];
  onTasks: (tasks: readonly MorningTask[]) => void;
}

/** The lines of the morning's list. */
export function TaskFields({ tasks, onTasks }: TaskFieldsProps) {
  return (
    <>
      {tasks.map((task, index) => (
        <div key={task.id} class={styles.taskRow}>
          <Field
            label={words.task(index + 1)}
            value={task.name}
            onValue={(name) => onTasks(tasks.map((old) => (old.id === task.id ? { ...old, name } : old)))}
            autoCapitalize="sentences"
            maxLength={200}
          />
          <Button
            variant="quiet"
            icon="close"
            iconOnly
            onClick={() => onTasks(tasks.filter(({ id }) => id !== task.id))}
          >
            {words.removeTask(task.name)}
          </Button>
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onTasks([...tasks, { id: makeId(8), name: '' }])}>
          {words.addTask()}
        </Button>
      </div>
    </>
  );
}
