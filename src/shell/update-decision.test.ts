import { describe, expect, it } from 'vitest';
import { decideUpdate } from './update-decision.ts';

const door = { isWaiting: true, device: 'tablet', path: '/', idleFor: 61_000, hasDraft: false } as const;

describe('a new version', () => {
  it('is asked for on a phone, whatever is going on', () => {
    expect(decideUpdate({ ...door, device: 'phone', path: '/me', idleFor: 0, hasDraft: true })).toBe('ask');
  });

  it('is applied on the tablet that stands untouched on its first screen', () => {
    expect(decideUpdate(door)).toBe('apply');
  });

  it('waits on the tablet while somebody is at it, is elsewhere or has written something', () => {
    expect(decideUpdate({ ...door, idleFor: 59_000 })).toBe('nothing');
    expect(decideUpdate({ ...door, path: '/new' })).toBe('nothing');
    expect(decideUpdate({ ...door, hasDraft: true })).toBe('nothing');
  });

  it('is no matter when there is none', () => {
    expect(decideUpdate({ ...door, isWaiting: false })).toBe('nothing');
    expect(decideUpdate({ ...door, isWaiting: false, device: 'phone' })).toBe('nothing');
  });
});
