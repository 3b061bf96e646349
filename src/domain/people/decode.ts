/** The encodings that spreadsheets save text in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const sample = 2000;

/** Which encoding a text is in: by its mark, by where zeros stand, by whether it is sound UTF-8. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, sample); i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  const most = Math.min(bytes.length, sample) / 5;
  if (odd > most) return 'utf-16le';
  if (even > most) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not sound: what Excel on Windows saves when it is asked for plain CSV.
    return 'windows-1252';
  }
}

/** The text of a file, without its byte order mark. */
export const decodeText = (bytes: Uint8Array): string =>
  new TextDecoder(guessEncoding(bytes)).decode(bytes).replace(/^\ufeff/, '');
