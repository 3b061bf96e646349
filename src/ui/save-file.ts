/** Hands something over as a file; made on the device, so it needs no network. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a text over as a file, JSON unless said. */
export const saveText = (name: string, text: string, type = 'application/json'): void =>
  saveFile(name, new Blob([text], { type }));
