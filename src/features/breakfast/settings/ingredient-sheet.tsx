import type { DietName, Ingredient } from '../../../domain/breakfast/kitchen.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { readAmount } from './amount.ts';
import { ItemSheet, nameError } from './item-sheet.tsx';
import styles from './settings.module.css';
import { useForm } from './use-form.ts';
import type { Items } from './use-items.ts';
import { words } from './words.ts';

type ForWhom = 'all' | 'not' | 'only';

const typedAmount = (amount: number): string =>
  formatNumber(amount, { useGrouping: false, maximumFractionDigits: 4 });

/** Something to buy: its name, how much for each, in what packs, and for whom. */
export function IngredientSheet(props: {
  list: Items<'ingredients'>;
  ingredient: Ingredient;
  diets: readonly DietName[];
}) {
  const { list, ingredient, diets } = props;
  const { notFor, onlyFor } = ingredient;
  const form = useForm(list.isNew ? 'ingredient' : `ingredient.${ingredient.id}`, {
    ...{ name: ingredient.name, unit: ingredient.unit },
    ...{ each: typedAmount(ingredient.each), pack: typedAmount(ingredient.pack) },
    forWhom: (onlyFor.length > 0 ? 'only' : notFor.length > 0 ? 'not' : 'all') as ForWhom,
    chosen: onlyFor.length > 0 ? onlyFor : notFor,
    isTried: false,
  });
  const { value, set } = form;
  const [each, pack] = [readAmount(value.each), readAmount(value.pack)];
  const nameWrong = nameError(value.name, ingredient.id, list.items);
  const dietsWrong = value.forWhom !== 'all' && value.chosen.length === 0 ? words.dietsMissing() : '';
  const shown = (error: string) => (value.isTried ? error : '');

  const close = (): void => {
    form.clear();
    list.close(ingredient);
  };
  const save = async (): Promise<void> => {
    if (nameWrong !== '' || dietsWrong !== '' || each === null || pack === null) {
      set({ isTried: true });
      return;
    }
    const { forWhom, chosen } = value;
    // Somebody who does not take it may be among those it is bought for: what was said beside this stays.
    const saved: Ingredient = {
      ...{ id: ingredient.id, name: value.name.trim(), unit: value.unit.trim(), each, pack },
      notFor: forWhom === 'not' ? [...chosen] : forWhom === 'only' && onlyFor.length > 0 ? notFor : [],
      onlyFor: forWhom === 'only' ? [...chosen] : [],
    };
    if (await list.put(saved)) close();
  };
  return (
    <ItemSheet
      title={words.ingredient()}
      name={value.name}
      nameError={shown(nameWrong)}
      onName={(name) => set({ name })}
      isNew={list.isNew}
      onClose={close}
      onSave={() => void save()}
      onRemove={() => void list.remove(ingredient).then((isGone) => isGone && close())}
    >
      <Field
        label={words.unit()}
        hint={words.unitHint()}
        value={value.unit}
        onValue={(unit) => set({ unit })}
        autoCapitalize="none"
        maxLength={20}
      />
      <div class={styles.pair}>
        <Field
          label={words.each()}
          inputMode="decimal"
          error={each === null ? words.amountWrong() : ''}
          value={value.each}
          onValue={(next) => set({ each: next })}
          maxLength={10}
        />
        <Field
          label={words.pack()}
          hint={words.packHint()}
          inputMode="decimal"
          error={pack === null ? words.amountWrong() : ''}
          value={value.pack}
          onValue={(next) => set({ pack: next })}
          maxLength={10}
        />
      </div>
      {diets.length > 0 && (
        <Choice
          legend={words.forWhom()}
          value={value.forWhom}
          onValue={(forWhom) => set({ forWhom })}
          options={[
            { value: 'all', label: words.forAll() },
            { value: 'not', label: words.notFor() },
            { value: 'only', label: words.onlyFor() },
          ]}
        />
      )}
      {diets.length > 0 && value.forWhom !== 'all' && (
        <fieldset class={styles.diets}>
          <legend>{words.whichDiets()}</legend>
          {diets.map(({ id, name }) => (
            <Toggle
              key={id}
              label={name}
              checked={value.chosen.includes(id)}
              onChecked={(isChosen) => {
                const others = value.chosen.filter((one) => one !== id);
                set({ chosen: isChosen ? [...others, id] : others });
              }}
            />
          ))}
          <p class={styles.wrong} aria-live="polite">
            {shown(dietsWrong)}
          </p>
        </fieldset>
      )}
    </ItemSheet>
  );
}
