/** One thing done to a JSON text, at the `at`th of its values (counted on from the last to the first again). */
export interface Edit {
  readonly at: number;
  /** Another value there, another key in that object, or nothing there at all. */
  readonly how: 'replace' | 'add' | 'drop';
  readonly key: string;
  /** What stands there instead: text, for much of what is hostile is no value that could be serialised. */
  readonly text: string;
}

/** How many values a template holds: itself and all that is in it. */
export function countValues(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, one) => sum + countValues(one), 1);
}

/** The JSON text of a template after some edits. */
export function editedJson(template: unknown, edits: readonly Edit[]): string {
  const total = countValues(template);
  const editAt = new Map(edits.map((edit) => [edit.at % total, edit]));
  let next = 0;
  const write = (value: unknown): string | null => {
    const edit = editAt.get(next++);
    const text = writeWhole(value, edit);
    if (edit?.how === 'drop') return null;
    return edit?.how === 'replace' ? edit.text : text;
  };
  const writeWhole = (value: unknown, edit: Edit | undefined): string => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.flatMap((item) => write(item) ?? []).join()}]`;
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const text = write(item);
      return text === null ? [] : [`${JSON.stringify(key)}:${text}`];
    });
    if (edit?.how === 'add') entries.push(`${JSON.stringify(edit.key)}:${edit.text}`);
    return `{${entries.join()}}`;
  };
  return write(template) ?? '';
}
