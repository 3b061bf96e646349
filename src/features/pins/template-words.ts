import { type PinTemplate, type PinTemplateId, pinsPerPage } from '../../domain/pins/pin-template.ts';
import type { ChoiceOption } from '../../ui/choice.tsx';
import { sharedWords } from './shared-words.ts';

const names: Readonly<Record<PinTemplateId, () => string>> = {
  clothespin: sharedWords.clothespin,
  badge: sharedWords.badge,
  tape: sharedWords.tape,
  sheet: sharedWords.sheet,
  'badge-sheet': sharedWords.badgeSheet,
};

/** What people call a template. */
export const templateName = (id: PinTemplateId): string => names[id]();

/** Its size in words, and how many lie on a sheet. */
export function templateDetail(template: PinTemplate): string {
  const size = sharedWords.size(
    template.pin.width,
    pinsPerPage(template) > 1 ? template.pin.height : template.page.height,
  );
  return pinsPerPage(template) > 1 ? sharedWords.perSheet(pinsPerPage(template), size) : size;
}

/** Templates as cards to choose from. */
export const templateOptions = (templates: readonly PinTemplate[]): ChoiceOption<PinTemplateId>[] =>
  templates.map((template) => ({
    value: template.id,
    label: templateName(template.id),
    detail: templateDetail(template),
  }));
