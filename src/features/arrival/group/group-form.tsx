import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { HostField } from '../shared/host-field.tsx';
import { OrganisationField } from '../shared/organisation-field.tsx';
import { countGroup, type GroupDraft, onlyFirstNames, withoutTitles } from './group-model.ts';
import { words } from './words.ts';

export interface GroupFormProps {
  draft: GroupDraft;
  onChange: (part: Partial<GroupDraft>) => void;
  organisationError: string;
  /** What is wrong with names or number. */
  countError: string;
}

/** The fields of a group, with what they add up to. */
export function GroupForm({ draft, onChange, organisationError, countError }: GroupFormProps) {
  const { named, unnamed, titles, withLastNames } = countGroup(draft);
  return (
    <>
      <Field
        label={words.name()}
        value={draft.name}
        onValue={(name) => onChange({ name })}
        autoCapitalize="sentences"
        maxLength={200}
      />
      <OrganisationField
        value={draft.organisation}
        onValue={(organisation) => onChange({ organisation })}
        error={organisationError || undefined}
      />
      <HostField label={words.host()} value={draft.host} onValue={(host) => onChange({ host })} />
      <Field
        label={words.names()}
        hint={words.namesHint()}
        kind="textarea"
        rows={5}
        value={draft.names}
        onValue={(names) => onChange({ names })}
        autoCapitalize="words"
        spellcheck={false}
      />
      {titles > 0 ? (
        <Notice
          icon="leaf"
          live
          action={
            <Button onClick={() => onChange({ names: withoutTitles(draft.names) })}>
              {words.hangTitles()}
            </Button>
          }
        >
          {words.titles(titles)}
        </Notice>
      ) : (
        withLastNames && (
          <Notice
            icon="clothespin"
            live
            action={
              <Button onClick={() => onChange({ names: onlyFirstNames(draft.names) })}>
                {words.onlyFirst()}
              </Button>
            }
          >
            {words.lastNames()}
          </Notice>
        )
      )}
      <Field
        label={words.count()}
        hint={words.countHint()}
        kind="number"
        inputMode="numeric"
        min={0}
        max={500}
        value={draft.count}
        onValue={(count) => onChange({ count })}
        error={countError}
      />
      <p role="status">{named + unnamed > 0 ? words.preview(named, unnamed) : ''}</p>
    </>
  );
}
