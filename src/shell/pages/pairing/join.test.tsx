import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFresh } from '../../../local/local.test-util.ts';
import { saveSession, session } from '../../../local/session.ts';
import type { Session } from '../../../protocol/messages.ts';
import { navigate, place } from '../../../ui/navigate.ts';
import { joinHub } from '../../hub-door.ts';
import { Page } from './join.tsx';

vi.mock('../../hub-door.ts', () => ({ joinHub: vi.fn() }));

const phone: Session = {
  ...{ protocol: 2, version: '0', time: 0, hub: 'h', device: 'd1', address: '', join: null, printer: false },
  role: 'guest',
  person: null,
};
const joined = vi.mocked(joinHub);
let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
  joined.mockImplementation(async () => {
    await saveSession(phone);
    return { ok: true, value: phone };
  });
});
afterEach(async () => {
  cleanup();
  joined.mockReset();
  await saveSession(null);
  await close();
});

const show = (address: string) => {
  navigate(address, { replace: true });
  render(<Page params={{ code: 'abcdef' }} />);
};

it('joins, and goes to the wall that the code is of', async () => {
  show('/j/abcdef?to=/walls/w1/add');
  await waitFor(() => expect(place.value.path).toBe('/walls/w1/add'));
  expect(joined).toHaveBeenCalledExactlyOnceWith('abcdef');
});

it('goes straight there when it has joined before, and asks nobody', async () => {
  await saveSession(phone);
  await waitFor(() => expect(session.value).toMatchObject({ device: 'd1' }));
  show('/j/abcdef?to=/walls/w1/add');
  await waitFor(() => expect(place.value.path).toBe('/walls/w1/add'));
  expect(joined).not.toHaveBeenCalled();
});

it('goes to the start by the door’s own code, and wherever else a code may want to lead', async () => {
  for (const address of ['/j/abcdef', '/j/abcdef?to=/settings', '/j/abcdef?to=//example.org/walls/x']) {
    await saveSession(null);
    show(address);
    await waitFor(() => expect(place.value.path).toBe('/'));
    cleanup();
  }
  expect(joined).toHaveBeenCalledTimes(3);
});
