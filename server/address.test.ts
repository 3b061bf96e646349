import { expect, it } from 'vitest';
import { knownAddress } from './address.ts';

const lan = () => '192.168.1.7';

it('takes the address that the operator says', () => {
  expect(knownAddress({ address: 'https://hub.example', tls: null, port: 4100 }, lan)).toBe(
    'https://hub.example',
  );
});

it('is this machine on its network once there is a certificate', () => {
  expect(knownAddress({ address: null, tls: {}, port: 4100 }, lan)).toBe('https://192.168.1.7:4100');
  expect(knownAddress({ address: null, tls: {}, port: 443 }, lan)).toBe('https://192.168.1.7');
});

it('is not known otherwise', () => {
  expect(knownAddress({ address: null, tls: null, port: 4100 }, lan)).toBeNull();
  expect(knownAddress({ address: null, tls: {}, port: 4100 }, () => undefined)).toBeNull();
});
