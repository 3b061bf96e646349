type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null | undefined): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** How a field looked before characters arrived that were not meant for it. */
export interface FieldMemory {
  /**
   * Now that the characters are in: gives back how to take them out again. That answers whether it did:
   * not if there was no field, or if it was changed since.
   */
  seal(): () => boolean;
}

const nothing: FieldMemory = { seal: () => () => false };

/** Remembers the text field a key event goes to, before the key takes effect. */
export const rememberField = (event: Event): FieldMemory => {
  const target = event.composedPath()[0] ?? event.target;
  if (!isField(target)) return nothing;
  const { value, selectionStart, selectionEnd } = target;
  return {
    seal: () => {
      const filled = target.value;
      return () => {
        if (filled === value || target.value !== filled) return false;
        target.value = value;
        // Number and e-mail fields have no selection to restore.
        if (selectionStart !== null) target.setSelectionRange(selectionStart, selectionEnd);
        target.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      };
    },
  };
};
