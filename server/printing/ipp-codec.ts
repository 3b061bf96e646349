/**
 * The binary form of the Internet Printing Protocol: RFC 8010 (encoding), with the numbers of RFC 8011
 * (model and semantics). Requests and responses have one shape: version, a code, an id, groups of
 * attributes, and the document's bytes.
 */

/** Operations and delimiters that a hub's printer needs (RFC 8011 section 5.4.15, RFC 8010 section 3.5.1). */
export const operation = { printJob: 0x02, getJob: 0x09, getPrinter: 0x0b } as const;
export const groupTag = { operation: 1, job: 2, end: 3, printer: 4, unsupported: 5 } as const;

/** Value tags (RFC 8010 section 3.5.2). */
export const valueTag = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mime: 0x49,
} as const;

const textWithLanguage = 0x35;
const nameWithLanguage = 0x36;
const collectionStart = 0x34;
const collectionEnd = 0x37;

export type IppValue = string | number | boolean;

export interface IppAttribute {
  readonly tag: number;
  readonly name: string;
  readonly values: readonly IppValue[];
}

export interface IppGroup {
  readonly tag: number;
  readonly attributes: readonly IppAttribute[];
}

export interface IppMessage {
  /** The operation of a request, the status of a response. */
  readonly code: number;
  readonly requestId: number;
  readonly groups: readonly IppGroup[];
  /** The document behind the attributes; empty when there is none. */
  readonly data: Uint8Array;
}

const utf8 = new TextEncoder();

/** Encodes a message as IPP/1.1. Numbers become 4 bytes, booleans one, everything else UTF-8. */
export function encodeIpp({ code, requestId, groups, data }: IppMessage): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [1, 1, ...u16(code), ...u32(requestId)];
  for (const group of groups) {
    bytes.push(group.tag);
    for (const { tag, name, values } of group.attributes) {
      values.forEach((value, i) => {
        // A further value of the same attribute carries an empty name (RFC 8010 section 3.1.5).
        bytes.push(tag, ...counted(i === 0 ? utf8.encode(name) : []), ...counted(valueBytes(value)));
      });
    }
  }
  bytes.push(groupTag.end);
  const message = new Uint8Array(bytes.length + data.length);
  message.set(bytes);
  message.set(data, bytes.length);
  return message;
}

const u16 = (value: number) => [(value >> 8) & 255, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value)];
const counted = (bytes: ArrayLike<number>) => [...u16(bytes.length), ...Array.from(bytes)];

function valueBytes(value: IppValue): ArrayLike<number> {
  if (typeof value === 'number') return u32(value);
  if (typeof value === 'boolean') return [value ? 1 : 0];
  return utf8.encode(value);
}

/**
 * Decodes a message, or answers null when the bytes are not one (cut short, or no IPP at all).
 * Collections and out-of-band values (unknown, no-value) are passed over: the attribute is there, without them.
 */
export function decodeIpp(bytes: Uint8Array): IppMessage | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 9 || bytes[0] === 0 || (bytes[0] ?? 0) > 2) return null;
  const groups: { tag: number; attributes: { tag: number; name: string; values: IppValue[] }[] }[] = [];
  let depth = 0;
  let at = 8;
  while (at < bytes.length) {
    const tag = bytes[at++] ?? 0;
    if (tag === groupTag.end) {
      return { code: view.getUint16(2), requestId: view.getUint32(4), groups, data: bytes.subarray(at) };
    }
    if (tag < 0x10) {
      groups.push({ tag, attributes: [] });
      continue;
    }
    const name = readCounted(view, bytes, at);
    const value = name && readCounted(view, bytes, at + 2 + name.length);
    const attributes = groups.at(-1)?.attributes;
    if (!value || !attributes) return null;
    at += 4 + name.length + value.length;
    if (depth === 0 && name.length > 0) attributes.push({ tag, name: text(name), values: [] });
    if (tag === collectionStart) depth++;
    else if (tag === collectionEnd) depth--;
    else if (depth === 0) {
      const read = readValue(tag, value);
      if (read !== null) attributes.at(-1)?.values.push(read);
    }
  }
  return null;
}

function readCounted(view: DataView, bytes: Uint8Array, at: number): Uint8Array | null {
  if (at + 2 > bytes.length) return null;
  const end = at + 2 + view.getUint16(at);
  return end > bytes.length ? null : bytes.subarray(at + 2, end);
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function readValue(tag: number, value: Uint8Array): IppValue | null {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  if (tag < 0x20) return null;
  if (tag === valueTag.integer || tag === valueTag.enum) return value.length === 4 ? view.getInt32(0) : null;
  if (tag === valueTag.boolean) return value[0] === 1;
  if (tag === textWithLanguage || tag === nameWithLanguage) {
    const language = readCounted(view, value, 0);
    const words = language && readCounted(view, value, 2 + language.length);
    return words ? text(words) : null;
  }
  return tag >= 0x40 ? text(value) : null;
}

/** All values of an attribute, from whichever group has it first; empty when none has. */
export function valuesOf(message: IppMessage, name: string, group?: number): readonly IppValue[] {
  for (const { tag, attributes } of message.groups) {
    if (group !== undefined && tag !== group) continue;
    const found = attributes.find((attribute) => attribute.name === name);
    if (found) return found.values;
  }
  return [];
}
