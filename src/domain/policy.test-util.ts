import type { Viewer } from './audience.ts';

/** Somebody of each sort at a device: whom `me` is, the rest are not. */
export const viewers = {
  door: { id: 'd1', role: 'door', person: null },
  desk: { id: 'd1', role: 'desk', person: null },
  member: { id: 'd1', role: 'member', person: 'me' },
  guest: { id: 'd1', role: 'guest', person: 'me' },
  stranger: { id: 'd1', role: 'guest', person: null },
} as const satisfies Record<string, Viewer>;
