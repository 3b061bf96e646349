/** The tables, as Kysely types them. Booleans are 0 and 1, documents JSON text: the same on every dialect. */
export interface Tables {
  hub_state: {
    hub: string;
    seq: number;
    horizon: number;
    join_code: string;
    created_at: number;
  };
  row: {
    hub: string;
    kind: string;
    id: string;
    seq: number;
    ix: string;
    owner: string | null;
    was: string | null;
    shared: number;
    ever: number;
    todo: string;
    device: string;
    base: number;
    doc: string;
  };
  device: {
    hub: string;
    id: string;
    hash: string;
    role: string;
    person: string | null;
    epoch: number;
    revoked: number;
  };
  code: {
    hub: string;
    hash: string;
    purpose: string;
    person: string | null;
    made_by: string | null;
    expires_at: number;
  };
}

/** What leads to one row of each table; the whole of the store, for whoever copies it. */
export const tableKeys: { readonly [T in keyof Tables]: readonly (keyof Tables[T] & string)[] } = {
  hub_state: ['hub'],
  row: ['hub', 'kind', 'id'],
  device: ['hub', 'id'],
  code: ['hub', 'hash'],
};
