/** The most that an amount may be. */
const most = 100_000;

/** A number as somebody types it, with a comma or a point; null for what is none, or less than 0. */
export function readAmount(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(typed)) return null;
  const amount = Number(typed);
  return amount <= most ? amount : null;
}
