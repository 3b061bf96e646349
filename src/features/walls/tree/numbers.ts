/** The same list of numbers with room for at least `length`, itself if it has it; it doubles, so that adding is cheap. */
export function roomFor<T extends Float64Array | Int32Array>(list: T, length: number): T {
  if (list.length >= length) return list;
  const larger = new (list.constructor as new (length: number) => T)(Math.max(length, 2 * list.length));
  larger.set(list);
  return larger;
}
