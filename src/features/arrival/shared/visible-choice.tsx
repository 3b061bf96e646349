import { Toggle } from '../../../ui/toggle.tsx';
import { sharedWords } from './words.ts';

export interface VisibleChoiceProps {
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

/** "Show that I'm here": off until said. */
export function VisibleChoice({ checked, onChecked }: VisibleChoiceProps) {
  return (
    <Toggle
      label={sharedWords.showMe()}
      detail={sharedWords.showMeDetail()}
      checked={checked}
      onChecked={onChecked}
    />
  );
}
