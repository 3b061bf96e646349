import { Section } from '../../../ui/section.tsx';
import { ItemSheet, nameError } from './item-sheet.tsx';
import { NamedList } from './named-list.tsx';
import { sayList } from './say-list.ts';
import { useForm } from './use-form.ts';
import { type Items, useItems } from './use-items.ts';
import { words } from './words.ts';

/** Ways of eating that the kitchen knows. One that is removed stays with whoever has chosen it. */
export function DietsSection() {
  const list = useItems('diets', { name: '' });
  return (
    <Section
      title={words.diets()}
      text={words.dietsText()}
      state={sayList(list.items.map(({ name }) => name))}
    >
      <NamedList
        items={list.items}
        most={20}
        onMoved={list.move}
        onOpen={list.openItem}
        onNew={list.openNew}
      />
      {list.open && <DietSheet key={list.open.id} list={list} diet={list.open} />}
    </Section>
  );
}

function DietSheet({ list, diet }: { list: Items<'diets'>; diet: Items<'diets'>['items'][number] }) {
  const form = useForm(list.isNew ? 'diet' : `diet.${diet.id}`, { name: diet.name, isTried: false });
  const { name, isTried } = form.value;
  const wrong = nameError(name, diet.id, list.items);
  const close = (): void => {
    form.clear();
    list.close(diet);
  };
  const save = async (): Promise<void> => {
    if (wrong !== '') form.set({ isTried: true });
    else if (await list.put({ id: diet.id, name: name.trim() })) close();
  };
  return (
    <ItemSheet
      title={words.diet()}
      name={name}
      nameError={isTried ? wrong : ''}
      onName={(next) => form.set({ name: next })}
      isNew={list.isNew}
      onClose={close}
      onSave={() => void save()}
      onRemove={() => void list.remove(diet).then((isGone) => isGone && close())}
    />
  );
}
