import { describe, expect, it } from 'vitest';
import { decodeIpp, encodeIpp, groupTag, type IppMessage, valuesOf, valueTag } from './ipp-codec.ts';

const message: IppMessage = {
  code: 0x000b,
  requestId: 7,
  groups: [
    {
      tag: groupTag.operation,
      attributes: [
        { tag: valueTag.charset, name: 'attributes-charset', values: ['utf-8'] },
        { tag: valueTag.name, name: 'job-name', values: ['klädnypor'] },
        { tag: valueTag.keyword, name: 'requested-attributes', values: ['printer-state', 'media-supported'] },
        { tag: valueTag.boolean, name: 'ipp-attribute-fidelity', values: [true] },
      ],
    },
    { tag: groupTag.job, attributes: [{ tag: valueTag.integer, name: 'copies', values: [-2] }] },
  ],
  data: new Uint8Array([0x25, 0x50, 0x44, 0x46]),
};

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (...parts: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('the IPP codec', () => {
  it('writes version, operation, id, group and attribute as RFC 8010 lays them out', () => {
    const bytes = encodeIpp({
      code: 0x0002,
      requestId: 1,
      groups: [
        {
          tag: groupTag.operation,
          attributes: [{ tag: valueTag.charset, name: 'attributes-charset', values: ['utf-8'] }],
        },
      ],
      data: new Uint8Array([0xff]),
    });
    expect(hex(bytes)).toBe(
      `0101000200000001${'01'}47${'0012'}${Buffer.from('attributes-charset').toString('hex')}0005${Buffer.from('utf-8').toString('hex')}03ff`,
    );
  });

  it('reads back what it wrote', () => {
    expect(decodeIpp(encodeIpp(message))).toEqual(message);
  });

  it('reads a message cut short anywhere in its attributes as none', () => {
    const bytes = encodeIpp({ ...message, data: new Uint8Array() });
    for (let length = 0; length < bytes.length; length++)
      expect(decodeIpp(bytes.subarray(0, length))).toBeNull();
  });

  it('reads a web page as no message', () => {
    expect(decodeIpp(bytesOf('<!doctype html><title>Printer</title>'))).toBeNull();
  });

  it('passes over collections and values a printer does not know', () => {
    const bytes = bytesOf(
      [1, 1, 0, 0, 0, 0, 0, 1, groupTag.printer],
      [0x34, 0, 5],
      'media',
      [0, 0, 0x4a, 0, 0, 0, 1],
      'x',
      [valueTag.integer, 0, 0, 0, 4, 0, 0, 0, 9, 0x37, 0, 0, 0, 0],
      [0x13, 0, 4],
      'tray',
      [0, 0, 0x35, 0, 4],
      'info',
      [0, 8, 0, 2],
      'sv',
      [0, 2],
      'hi',
      [groupTag.end],
    );
    const read = decodeIpp(bytes);
    expect(read?.groups[0]?.attributes.map(({ name, values }) => [name, values])).toEqual([
      ['media', []],
      ['tray', []],
      ['info', ['hi']],
    ]);
  });

  it('finds the values of an attribute by name and group', () => {
    expect(valuesOf(message, 'copies')).toEqual([-2]);
    expect(valuesOf(message, 'copies', groupTag.operation)).toEqual([]);
    expect(valuesOf(message, 'nothing')).toEqual([]);
  });
});
