import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { floorsInOrder, type House, placesInOrder } from '../../../domain/house/house.ts';
import { cleanCode, spotByCode } from '../../../domain/house/spot-code.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Field } from '../../../ui/field.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { hubLang } from '../hub-words.tsx';
import { whereWords as words } from './where-words.ts';

interface WhereFormProps {
  house: House;
  /** Somebody has said where they are. */
  onHere: (spot: string) => void;
}

/** Asks where somebody is: by the code of a sign, or from the list of places. */
export function WhereForm({ house, onHere }: WhereFormProps) {
  const typed = useSignal('');
  const error = useSignal('');
  const heading = useId();
  const submit = (): void => {
    const code = cleanCode(typed.value);
    const found = spotByCode(house, code);
    error.value = code === '' ? words.noCode() : found === undefined ? words.unknown(code) : '';
    if (found !== undefined) onHere(found);
  };
  const floors = floorsInOrder(house);
  const places = placesInOrder(house);
  return (
    <Stack gap={4}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Field
            label={words.code()}
            hint={words.codeHint()}
            error={error.value}
            value={typed.value}
            autoCapitalize="characters"
            spellcheck={false}
            maxLength={12}
            enterKeyHint="go"
            onValue={(value) => {
              typed.value = value;
              error.value = '';
            }}
          />
          <Cluster>
            <Button type="submit" variant="primary" icon="check">
              {words.hereIAm()}
            </Button>
          </Cluster>
        </Stack>
      </form>
      <section aria-labelledby={heading}>
        <Stack>
          <h2 id={heading}>{words.places()}</h2>
          {floors.map(([id, floor]) => (
            <Stack key={id} gap={2}>
              {floors.length > 1 && (
                <h3 id={`${heading}-${id}`} lang={hubLang()}>
                  {floor.name}
                </h3>
              )}
              <List labelledBy={floors.length > 1 ? `${heading}-${id}` : heading}>
                {places
                  .filter(([, spot]) => spot.floor === id)
                  .map(([key, { name }]) => (
                    <ListRow
                      key={key}
                      primary={<bdi lang={hubLang()}>{name}</bdi>}
                      onClick={() => onHere(key)}
                    />
                  ))}
              </List>
            </Stack>
          ))}
        </Stack>
      </section>
    </Stack>
  );
}
