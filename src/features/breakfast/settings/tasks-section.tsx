import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { ItemSheet, nameError } from './item-sheet.tsx';
import { NamedList } from './named-list.tsx';
import { sayList } from './say-list.ts';
import { useForm } from './use-form.ts';
import { type Items, useItems } from './use-items.ts';
import { words } from './words.ts';

/** What is to be done at a breakfast. */
export function TasksSection() {
  const list = useItems('tasks', { name: '', help: '' });
  return (
    <Section
      title={words.tasks()}
      text={words.tasksText()}
      state={sayList(list.items.map(({ name }) => name))}
    >
      <NamedList
        items={list.items}
        detail={({ help }) => help}
        most={30}
        onMoved={list.move}
        onOpen={list.openItem}
        onNew={list.openNew}
      />
      {list.open && <TaskSheet key={list.open.id} list={list} task={list.open} />}
    </Section>
  );
}

function TaskSheet({ list, task }: { list: Items<'tasks'>; task: Items<'tasks'>['items'][number] }) {
  const form = useForm(list.isNew ? 'task' : `task.${task.id}`, {
    name: task.name,
    help: task.help,
    isTried: false,
  });
  const { name, help, isTried } = form.value;
  const wrong = nameError(name, task.id, list.items);
  const close = (): void => {
    form.clear();
    list.close(task);
  };
  const save = async (): Promise<void> => {
    if (wrong !== '') form.set({ isTried: true });
    else if (await list.put({ id: task.id, name: name.trim(), help: help.trim() })) close();
  };
  return (
    <ItemSheet
      title={words.task()}
      name={name}
      nameError={isTried ? wrong : ''}
      onName={(next) => form.set({ name: next })}
      isNew={list.isNew}
      onClose={close}
      onSave={() => void save()}
      onRemove={() => void list.remove(task).then((isGone) => isGone && close())}
    >
      <Field
        kind="textarea"
        label={words.help()}
        hint={words.helpHint()}
        value={help}
        onValue={(next) => form.set({ help: next })}
        maxLength={1000}
      />
    </ItemSheet>
  );
}
