import { useDraft } from '../../../local/drafts.ts';

/** A form over something that is kept: what is typed is a draft of this device until it is saved. */
export interface Form<T> {
  readonly value: T;
  readonly isBegun: boolean;
  set(part: Partial<T>): void;
  clear(): void;
}

/** `current` is what the form begins with, and what it shows again once it is cleared. */
export function useForm<T extends object>(key: string, current: T): Form<T> {
  const [draft, clear] = useDraft<T | null>(`breakfast.settings.${key}`, null);
  const value = draft.value ?? current;
  return {
    value,
    isBegun: draft.value !== null,
    clear,
    set(part) {
      draft.value = { ...value, ...part };
    },
  };
}
