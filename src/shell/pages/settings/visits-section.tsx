import { useState } from 'preact/hooks';
import type { Hub } from '../../../domain/hub.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { saveHub } from './save-hub.ts';
import { words } from './words.ts';

/** How long visits are kept, and why they are kept at all. */
export function VisitsSection({ hub }: { hub: Hub }) {
  const [days, setDays] = useState(String(hub.visitDays));
  const [purpose, setPurpose] = useState(hub.purpose);
  const visitDays = Number(days);
  const isRight = Number.isInteger(visitDays) && visitDays >= 1 && visitDays <= 365;
  return (
    <Section title={words.visits()}>
      <Field
        kind="number"
        inputMode="numeric"
        label={words.visitDays()}
        hint={words.visitDaysHint()}
        error={isRight ? '' : words.visitDaysWrong()}
        value={days}
        onValue={setDays}
        min={1}
        max={365}
      />
      <Field
        kind="textarea"
        label={words.purpose()}
        hint={words.purposeHint()}
        value={purpose}
        onValue={setPurpose}
        maxLength={2000}
        rows={5}
      />
      <div>
        <Button
          variant="primary"
          aria-disabled={!isRight}
          onClick={() => {
            if (isRight) void saveHub({ visitDays, purpose: purpose.trim() });
          }}
        >
          {words.save()}
        </Button>
      </div>
    </Section>
  );
}
