/**
 * The keys whose US character differs from the Swedish one, [Swedish, US], unshifted and shifted.
 * From the two layouts as printed on the keys; € is where a Mac has it.
 */
const pairs: readonly (readonly [swedish: string, us: string])[] = [
  ['+', '-'],
  ['?', '_'],
  ['´', '='],
  ['`', '+'],
  ['å', '['],
  ['Å', '{'],
  ['¨', ']'],
  ['^', '}'],
  ["'", '\\'],
  ['*', '|'],
  ['ö', ';'],
  ['Ö', ':'],
  ['ä', "'"],
  ['Ä', '"'],
  ['§', '`'],
  ['½', '~'],
  [';', '<'],
  [':', '>'],
  ['-', '/'],
  ['_', '?'],
  ['"', '@'],
  ['¤', '$'],
  ['€', '$'],
  ['&', '^'],
  ['/', '&'],
  ['(', '*'],
  [')', '('],
  ['=', ')'],
];

const usBySwedish: ReadonlyMap<string, string> = new Map(pairs);

/** Accent keys wait for a letter and melt into it: é is ´ and e. Combining mark → the key it came from. */
const keysByMark: ReadonlyMap<string, string> = new Map([
  ['\u0301', '´'],
  ['\u0300', '`'],
  ['\u0308', '¨'],
  ['\u0302', '^'],
]);

const unmelt = (char: string): string => {
  if (usBySwedish.has(char)) return char;
  const [base = '', mark = '', ...more] = char.normalize('NFD');
  const key = keysByMark.get(mark);
  return key !== undefined && more.length === 0 ? key + base : char;
};

/**
 * What a hand scanner meant that types as on a US keyboard while the device has a Swedish one:
 * `httpsÖ--hubb.example-x_a´1` → `https://hubb.example/x?a=1`. Text that was right comes out wrong,
 * so try the text as it came first and this second.
 */
export const repairLayout = (text: string): string =>
  [...text.normalize('NFC')]
    .flatMap((char) => [...unmelt(char)])
    .map((char) => usBySwedish.get(char) ?? char)
    .join('');
