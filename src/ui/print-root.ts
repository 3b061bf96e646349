const ID = 'print-root';

/** Ends the printing that is still open, if any. */
let finishLast: (() => void) | undefined;

export interface PrintOptions {
  /** The `@page` rule and whatever else the paper needs, e.g. `@page { size: 62mm 29mm; margin: 0 }`. */
  pageCss: string;
  /** Called with the same element before it is taken away, e.g. to unmount what was rendered. */
  tidy?: (root: HTMLElement) => void;
}

/**
 * Prints what `render` puts into an empty element, and nothing else of the page (print.css sees to that).
 * The page rule comes as a constructed style sheet, because the content security policy allows no style element.
 * @returns resolves when the print dialog is closed; whether paper came out nobody can know
 */
export const printElement = async (
  render: (root: HTMLElement) => void,
  { pageCss, tidy }: PrintOptions,
): Promise<void> => {
  finishLast?.();
  const root = document.createElement('div');
  root.id = ID;
  document.body.append(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.printing = '';
  render(root);
  // Measured text and codes are wrong until the face is there.
  await document.fonts?.ready;

  await new Promise<void>((resolve) => {
    const finish = () => {
      window.removeEventListener('afterprint', finish);
      window.removeEventListener('pointerdown', finish);
      finishLast = undefined;
      delete document.documentElement.dataset.printing;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      tidy?.(root);
      root.remove();
      resolve();
    };
    finishLast = finish;
    window.addEventListener('afterprint', finish);
    // Some tablets return from print() at once and never say afterprint; a finger on the page means it is over.
    window.addEventListener('pointerdown', finish);
    window.print();
  });
};
