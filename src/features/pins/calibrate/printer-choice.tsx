import { useSignal } from '@preact/signals';
import { shortText } from '../../../domain/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { hubPrinter, usualPrinter } from '../settings.ts';
import styles from './calibrate.module.css';
import { words } from './words.ts';

export interface PrinterChoiceProps {
  printer: string;
  names: readonly string[];
  /** Is there a label printer behind the server? */
  hasHubPrinter: boolean;
  onPrinter: (printer: string) => void;
}

/** Which printer is measured; new ones get a name here. */
export function PrinterChoice({ printer, names, hasHubPrinter, onPrinter }: PrinterChoiceProps) {
  const typed = useSignal('');
  const add = (): void => {
    const name = shortText(typed.value, 40);
    if (name === '' || name === hubPrinter) return;
    typed.value = '';
    onPrinter(name);
  };
  return (
    <section class={styles.section}>
      <Choice
        legend={words.printer()}
        columns={2}
        options={[
          { value: usualPrinter, label: words.usual(), detail: words.usualDetail(), icon: 'printer' },
          ...names.map((name) => ({ value: name, label: name })),
          ...(hasHubPrinter
            ? [{ value: hubPrinter, label: words.hubPrinter(), detail: words.hubPrinterDetail() }]
            : []),
        ]}
        value={printer}
        onValue={onPrinter}
      />
      <div class={styles.add}>
        <Field
          label={words.newPrinter()}
          hint={words.newPrinterHint()}
          value={typed.value}
          onValue={(text) => {
            typed.value = text;
          }}
          maxLength={40}
          onEnter={add}
        />
        <Button icon="plus" onClick={add}>
          {words.add()}
        </Button>
      </div>
    </section>
  );
}
