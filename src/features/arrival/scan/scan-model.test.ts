import { beforeAll, describe, expect, it } from 'vitest';
import { openHouse } from '../test-house.ts';
import { checkInByCode } from './scan-model.ts';

describe('a scanned code', () => {
  beforeAll(() => openHouse('scan-model', { people: { 'person-asa': {} } }));

  it('checks in whoever wears the pin', async () => {
    const done = await checkInByCode('https://hubb.example/p/person-asa', 'camera');
    expect(done).toMatchObject({ ok: true, value: { firstName: 'Åsa', person: 'person-asa' } });
  });

  it('is read from a hand scanner that types on another keyboard', async () => {
    const done = await checkInByCode('httpsÖ--hubb.example-p-person+asa', 'keys');
    expect(done).toMatchObject({ ok: true, value: { outcome: 'already-here' } });
  });

  it.each([
    ['https://example.org/menu', 'foreign'],
    ['WIFI:S:hubb;;', 'foreign'],
    ['https://hubb.example/p/', 'damaged'],
    ['https://hubb.example/p/ab', 'damaged'],
    ['https://hubb.example/p/somebody-else', 'unknown-pin'],
    ['https://hubb.example/j/join-code', 'join'],
    ['https://hubb.example/l/link-code', 'link'],
    ['https://hubb.example/s/setup-code', 'setup'],
    ['https://hubb.example/d/pair-code', 'door'],
    ['https://hubb.example/k/pair-code', 'desk'],
  ])('%s is told apart as %s', async (text, code) => {
    expect(await checkInByCode(text, 'camera')).toMatchObject({ ok: false, code });
  });
});
