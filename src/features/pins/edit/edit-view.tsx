import { findTitle } from '../../../domain/arrival/title.ts';
import type { PinTemplate } from '../../../domain/pins/pin-template.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { measureText } from '../drawing/measure.ts';
import { PinDrawing } from '../drawing/pin-drawing.tsx';
import type { WantedPin } from '../jobs/pin-jobs.ts';
import { sharedWords } from '../shared-words.ts';
import { templateOptions } from '../template-words.ts';
import { labelTemplates } from '../use-pin.ts';
import styles from './edit.module.css';
import { isSmall, type PinEdit } from './edit-model.ts';
import { words } from './words.ts';

export interface EditViewProps {
  pin: WantedPin;
  template: PinTemplate;
  nameError: string;
  organisationError: string;
  onEdit: (edit: PinEdit) => void;
}

/** The pin in its true size above, its texts below. */
export function EditView({ pin, template, nameError, organisationError, onEdit }: EditViewProps) {
  return (
    <>
      <div class={styles.stage}>
        <PinDrawing pin={pin} template={template} label={sharedWords.preview(pin.name)} />
        <p role="status" class={styles.note}>
          {isSmall(pin, template, measureText()) ? words.small() : ''}
        </p>
      </div>
      <Field
        label={words.name()}
        value={pin.name}
        onValue={(name) => onEdit({ name })}
        autoCapitalize="words"
        spellcheck={false}
        error={nameError}
      />
      <TitleNotice name={pin.name} onAccept={(name) => onEdit({ name })} />
      <Field
        label={words.organisation()}
        value={pin.organisation}
        onValue={(organisation) => onEdit({ organisation })}
        autoCapitalize="words"
        spellcheck={false}
        error={organisationError}
      />
      <Field
        label={words.short()}
        hint={words.shortHint()}
        value={pin.organisationShort}
        onValue={(organisationShort) => onEdit({ organisationShort })}
        spellcheck={false}
        maxLength={200}
      />
      <Choice
        legend={sharedWords.template()}
        columns={2}
        options={templateOptions(template.cutMarks ? [...labelTemplates, template] : labelTemplates)}
        value={template.id}
        onValue={(id) => onEdit({ template: id })}
      />
      {template.qr && (
        <Toggle
          label={words.qr()}
          detail={words.qrDetail()}
          checked={pin.code !== null}
          onChecked={(withCode) => onEdit({ withCode })}
        />
      )}
    </>
  );
}

/** A title in the name, caught gently: nothing stops, one tap takes it off. */
function TitleNotice({ name, onAccept }: { name: string; onAccept: (name: string) => void }) {
  const found = findTitle(name);
  return (
    <div aria-live="polite">
      {found && (
        <Notice
          icon="leaf"
          action={
            found.rest !== '' && (
              <Button icon="check" onClick={() => onAccept(found.rest)}>
                {words.titleYes(found.rest)}
              </Button>
            )
          }
        >
          {found.rest === '' ? words.titleOnly() : words.titleCaught(found.rest)}
        </Notice>
      )}
    </div>
  );
}
