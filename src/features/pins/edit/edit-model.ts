import { fitPin, type MeasureText } from '../../../domain/pins/pin-fit.ts';
import type { PinTemplate, PinTemplateId } from '../../../domain/pins/pin-template.ts';
import type { PinJobRow, WantedPin } from '../jobs/pin-jobs.ts';

/** What somebody has changed; what is not here is as it was. */
export interface PinEdit {
  readonly name?: string;
  readonly organisation?: string;
  readonly organisationShort?: string;
  readonly withCode?: boolean;
  readonly template?: PinTemplateId;
}

/** Nothing changed yet. */
export const noEdit: PinEdit = {};

/** The pin with the changes on it: those made now, over what was printed today, over the register. */
export function editedPin(registered: WantedPin, job: PinJobRow | undefined, edit: PinEdit): WantedPin {
  const base: WantedPin = job ? { ...registered, ...textsOf(job) } : registered;
  const withCode = edit.withCode ?? base.code !== null;
  return {
    person: registered.person,
    name: edit.name ?? base.name,
    organisation: edit.organisation ?? base.organisation,
    organisationShort: edit.organisationShort ?? base.organisationShort,
    code: withCode ? registered.person : null,
  };
}

const textsOf = ({ fields: { name, organisation, organisationShort, code } }: PinJobRow) => ({
  name,
  organisation,
  organisationShort,
  code,
});

/** Is a text on this pin so small that a shorter one would be kinder to whoever reads it? */
export function isSmall(pin: WantedPin, template: PinTemplate, measure: MeasureText): boolean {
  const { name, organisation } = fitPin({ ...pin, hasCode: pin.code !== null }, template, measure);
  return name.sizePt <= template.name.min || organisation.isBelowFloor;
}
