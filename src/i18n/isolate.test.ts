import { expect, it } from 'vitest';
import { isolate } from './isolate.ts';

it('names from the right are set apart, others stay as they are', () => {
  expect(isolate('Åsa')).toBe('Åsa');
  expect(isolate('محمد')).toBe('\u2068محمد\u2069');
  expect(isolate('שרה')).toBe('\u2068שרה\u2069');
});
