import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const read = (env: Record<string, string>, ...flags: string[]) => readConfig(env, flags);
const value = (env: Record<string, string>, ...flags: string[]) => {
  const config = read(env, ...flags);
  if (!config.ok) throw new Error(config.detail);
  return config.value;
};

describe('the configuration', () => {
  it('is for this machine alone when nothing is said', () => {
    expect(value({})).toMatchObject({
      port: 4100,
      host: '127.0.0.1',
      tls: null,
      sample: false,
      address: null,
    });
  });

  it('opens to the network with a certificate, or behind a proxy', () => {
    expect(value({ STIGEN_CERT: '/c', STIGEN_KEY: '/k' })).toMatchObject({
      host: '0.0.0.0',
      tls: { cert: '/c', key: '/k' },
    });
    expect(value({ STIGEN_BEHIND_PROXY: '1' })).toMatchObject({ host: '0.0.0.0', isBehindProxy: true });
    expect(value({ STIGEN_BEHIND_PROXY: '1', STIGEN_HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
  });

  it('lets flags go before the environment', () => {
    expect(value({ STIGEN_PORT: '1' }, '--port', '5000', '--sample', '--data', '/d')).toMatchObject({
      port: 5000,
      sample: true,
      data: '/d',
    });
  });

  it('serves the app beside it unless another build is named', () => {
    expect(value({}).dist).toBeNull();
    expect(value({}, '--dist', '/builds/next').dist).toBe('/builds/next');
  });

  it('takes a database on this machine, or over a line that is protected or said to be safe', () => {
    const here = 'postgres://stigen:secret@localhost/stigen';
    expect(value({ DATABASE_URL: here }).database).toEqual({ url: here, connections: 10 });
    expect(value({ DATABASE_URL: 'postgres:///stigen?host=/run/postgresql' }).database).not.toBeNull();
    const far = 'postgres://stigen@db.example.se/stigen?sslmode=verify-full';
    expect(value({ DATABASE_URL: far, STIGEN_CONNECTIONS: '40' }).database).toEqual({
      url: far,
      connections: 40,
    });
    expect(value({}).database).toBeNull();
    expect(value({}, '--move-to', far).moveTo?.url).toBe(far);
  });

  it('never repeats an address that may hold a password', () => {
    const config = read({ DATABASE_URL: 'postgres://stigen:secret@db.example.se/stigen' });
    expect(config).toMatchObject({ ok: false, detail: expect.stringContaining('sslmode') });
    expect(JSON.stringify(config)).not.toContain('secret');
  });

  it('keeps daily backups beside the data unless told otherwise', () => {
    expect(value({}, '--data', '/d').backups).toEqual({ folder: '/d/backups', keep: 14 });
    expect(value({ STIGEN_BACKUPS: '/b', STIGEN_BACKUPS_KEEP: '3' }).backups).toEqual({
      folder: '/b',
      keep: 3,
    });
    expect(value({ STIGEN_BACKUPS_KEEP: '0' }).backups).toBeNull();
  });

  it('keeps only the origin of an address', () => {
    expect(value({ STIGEN_ADDRESS: 'https://hub.example.se/' }).address).toBe('https://hub.example.se');
  });

  it.each([
    [{ STIGEN_PORT: 'abc' }, 'STIGEN_PORT'],
    [{ STIGEN_PORT: '70000' }, 'STIGEN_PORT'],
    [{ STIGEN_CERT: '/c' }, 'STIGEN_KEY'],
    [{ STIGEN_HOST: '0.0.0.0' }, 'unprotected'],
    [{ STIGEN_ADDRESS: 'hub' }, 'STIGEN_ADDRESS'],
    [{ STIGEN_PRINTER: 'usb' }, 'STIGEN_PRINTER'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ STIGEN_CONNECTIONS: '0' }, 'STIGEN_CONNECTIONS'],
    [{ STIGEN_BEHIND_PROXY: 'maybe' }, 'STIGEN_BEHIND_PROXY'],
    [{ STIGEN_LOG: 'loud' }, 'STIGEN_LOG'],
    [{ STIGEN_BACKUPS_KEEP: 'many' }, 'STIGEN_BACKUPS_KEEP'],
  ])('refuses %o and says what it wants', (env, words) => {
    const config = read(env as Record<string, string>);
    expect(config).toMatchObject({ ok: false, code: 'bad-config' });
    expect(config.ok ? '' : config.detail).toContain(words);
  });

  it('refuses a flag it does not know', () => {
    expect(read({}, '--samples')).toMatchObject({ ok: false, code: 'bad-config' });
  });
});
