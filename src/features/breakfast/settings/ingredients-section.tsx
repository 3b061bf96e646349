import type { DietName, Ingredient } from '../../../domain/breakfast/kitchen.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { kitchen } from '../../../local/queries/breakfast.ts';
import { Section } from '../../../ui/section.tsx';
import { IngredientSheet } from './ingredient-sheet.tsx';
import { NamedList } from './named-list.tsx';
import { sayList } from './say-list.ts';
import { useItems } from './use-items.ts';
import { words } from './words.ts';

const namesOf = (ids: readonly string[], diets: readonly DietName[]): string =>
  diets
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');

function sayItem({ unit, each, pack, notFor, onlyFor }: Ingredient, diets: readonly DietName[]): string {
  const [without, only] = [namesOf(notFor, diets), namesOf(onlyFor, diets)];
  return [
    words.eachOf(formatNumber(each), unit),
    pack > 0 ? words.packOf(formatNumber(pack), unit) : '',
    without === '' ? '' : words.notForThese(without),
    only === '' ? '' : words.onlyForThese(only),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What is bought, and how much of it for each. */
export function IngredientsSection() {
  const list = useItems('ingredients', { name: '', unit: '', each: 1, pack: 0, notFor: [], onlyFor: [] });
  const { diets } = kitchen.value;
  return (
    <Section
      title={words.ingredients()}
      text={words.ingredientsText()}
      state={sayList(list.items.map(({ name }) => name))}
    >
      <NamedList
        items={list.items}
        detail={(item) => sayItem(item, diets)}
        most={100}
        onMoved={list.move}
        onOpen={list.openItem}
        onNew={list.openNew}
      />
      {list.open && <IngredientSheet key={list.open.id} list={list} ingredient={list.open} diets={diets} />}
    </Section>
  );
}
