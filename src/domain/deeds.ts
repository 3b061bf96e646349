import type { Role } from './role.ts';

/**
 * What a device may ask of the hub that is no row: `settings`: see and change the hub's own; `pair`: make
 * codes for doors and desks; `link`: make a code that gives a phone its person; `invite`: show the QR that
 * lets phones join; `print`: use the label printer behind the server; `export`, `restore`: the whole hub as a
 * file; `forget`: take somebody who asks for it out of the hub.
 */
export const deeds = ['settings', 'pair', 'link', 'invite', 'print', 'export', 'restore', 'forget'] as const;
export type Deed = (typeof deeds)[number];

const allowed: { readonly [R in Role]: readonly Deed[] } = {
  door: ['link', 'invite', 'print'],
  desk: deeds,
  member: [],
  guest: [],
};

/** May a device of this role do it? Server and screens ask here; nobody without a role may do anything. */
export const may = (role: Role | undefined, deed: Deed): boolean =>
  role !== undefined && (allowed[role]?.includes(deed) ?? false);
