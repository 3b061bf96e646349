import { expect, it } from 'vitest';
import { showStart } from './terminal.ts';

const nothing = {
  local: 'http://localhost:4100',
  reachable: null,
  setupToken: null,
  pairCode: null,
  joinCode: null,
};
const shown = async (start: Partial<Parameters<typeof showStart>[0]>) => {
  let text = '';
  await showStart({ ...nothing, ...start }, (part) => {
    text += part;
  });
  return text;
};

it('shows the set-up link and its QR while the hub is not set up', async () => {
  const text = await shown({ setupToken: 'abcdef' });
  expect(text).toContain('http://localhost:4100/s/abcdef');
  expect(text).toContain('▄');
});

it('shows a pairing link at the address that devices reach', async () => {
  const text = await shown({ reachable: 'https://hub.example', pairCode: 'abcdef' });
  expect(text).toContain('https://hub.example/k/abcdef');
});

it('shows where phones join only when they can reach it', async () => {
  expect(await shown({ joinCode: 'abcdef' })).not.toContain('/j/abcdef');
  expect(await shown({ joinCode: 'abcdef', reachable: 'https://hub.example' })).toContain(
    'https://hub.example/j/abcdef',
  );
});
