import { findTitle } from '../../../domain/arrival/title.ts';
import { activityForms, opennesses } from '../../../domain/calendar/activity-kinds.ts';
import { type House, placesInOrder } from '../../../domain/house/house.ts';
import { soundLevels } from '../../../domain/house/house-kinds.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import { formName, sayOpenness, saySound } from '../activity-words.ts';
import type { ActivityDraft, Faults } from './activity-draft.ts';
import { sayActivityRefusal } from './refusal-words.ts';
import { type FormWorld, TimeSection } from './time-section.tsx';
import { words } from './words.ts';

export interface ActivityFormProps {
  world: FormWorld;
  house: House | undefined;
  id: string | null;
  value: ActivityDraft;
  onValue: (part: Partial<ActivityDraft>) => void;
  /** What is wrong, once saving was tried. */
  faults: Faults;
  /** The host has agreed to the rest already; only the words may be changed. */
  isSettled?: boolean;
}

/** Everything somebody may say about an activity. */
export function ActivityForm(props: ActivityFormProps) {
  return (
    <>
      <WhatSection {...props} />
      {props.isSettled ? (
        <Notice>{words.settled()}</Notice>
      ) : (
        <>
          <TimeSection {...props} />
          <WhereSection {...props} />
          <WhoSection {...props} />
        </>
      )}
    </>
  );
}

const wrong = (code: Parameters<typeof sayActivityRefusal>[0] | undefined): string =>
  code ? sayActivityRefusal(code) : '';

function WhatSection({ value, onValue, faults, isSettled }: ActivityFormProps) {
  const title = findTitle(value.by);
  return (
    <Section title={words.what()}>
      <Field
        label={words.title()}
        dir="auto"
        value={value.title}
        onValue={(text) => onValue({ title: text })}
        error={wrong(faults.title)}
        autoCapitalize="sentences"
        maxLength={120}
      />
      {!isSettled && (
        <Choice
          legend={words.form()}
          columns={3}
          value={value.form}
          onValue={(form) => onValue({ form })}
          options={activityForms.map((form) => ({ value: form, label: formName(form) }))}
        />
      )}
      <Field
        kind="textarea"
        label={words.about()}
        hint={words.aboutHint()}
        dir="auto"
        value={value.about}
        onValue={(about) => onValue({ about })}
        error={wrong(faults.about)}
        autoCapitalize="sentences"
        maxLength={2000}
      />
      <Field
        label={words.by()}
        hint={words.byHint()}
        dir="auto"
        value={value.by}
        onValue={(by) => onValue({ by })}
        error={title ? words.titleLeft(title.title) : wrong(faults.by)}
        autoCapitalize="words"
        maxLength={200}
      />
    </Section>
  );
}

const nowhere = '';

function WhereSection({ house, value, onValue }: ActivityFormProps) {
  const places = house
    ? placesInOrder(house).filter(([, { kind }]) => kind === 'zone' || kind === 'room')
    : [];
  return (
    <Section title={words.where()}>
      {places.length > 0 && (
        <Choice
          legend={words.spot()}
          columns={2}
          value={value.spot}
          onValue={(spot) => onValue({ spot, ...(spot === nowhere ? {} : { place: '' }) })}
          options={[
            ...places.map(([id, { name }]) => ({ value: id, label: name })),
            { value: nowhere, label: words.noSpot() },
          ]}
        />
      )}
      {value.spot === nowhere && (
        <Field
          label={words.place()}
          hint={words.placeHint()}
          dir="auto"
          value={value.place}
          onValue={(place) => onValue({ place })}
          autoCapitalize="sentences"
          maxLength={200}
        />
      )}
      <Choice
        legend={words.sound()}
        hint={words.soundHint()}
        columns={3}
        value={value.soundLevel}
        onValue={(soundLevel) => onValue({ soundLevel })}
        options={soundLevels.map((level) => ({ value: level, label: saySound(level) }))}
      />
    </Section>
  );
}

const opennessDetails = {
  join: words.joinDetail,
  listen: words.listenDetail,
  internal: words.internalDetail,
} as const;

function WhoSection({ value, onValue, faults }: ActivityFormProps) {
  return (
    <Section title={words.who()}>
      <Choice
        legend={words.openness()}
        value={value.openness}
        onValue={(openness) => onValue({ openness })}
        options={opennesses.map((one) => ({
          value: one,
          label: sayOpenness(one),
          detail: opennessDetails[one](),
        }))}
      />
      {value.openness !== 'internal' && (
        <Toggle
          label={words.signUp()}
          detail={words.signUpDetail()}
          checked={value.signUp}
          onChecked={(signUp) => onValue({ signUp })}
        />
      )}
      {value.openness !== 'internal' && value.signUp && (
        <Field
          label={words.capacity()}
          hint={words.capacityHint()}
          inputMode="numeric"
          value={value.capacity}
          onValue={(capacity) => onValue({ capacity })}
          error={wrong(faults.capacity)}
          maxLength={4}
        />
      )}
    </Section>
  );
}
