import type { Kysely, Migration } from 'kysely';
import type { Tables } from '../tables.ts';

const newRole = (person: unknown): 'member' | 'guest' => (typeof person === 'string' ? 'member' : 'guest');

/** A device's row with the role that there was before turned into one of today's; null when it is one. */
export function renameRole(doc: string): string | null {
  const row = JSON.parse(doc) as { fields: Record<string, unknown> };
  if (row.fields.role !== 'phone') return null;
  return JSON.stringify({ ...row, fields: { ...row.fields, role: newRole(row.fields.person) } });
}

/**
 * Phones become members, whose person is known, or guests; codes know who made them. Devices read everything
 * again under the new rules, so the rows that change here need no new number.
 */
export const fourRoles: Migration = {
  async up(db: Kysely<Tables>) {
    await db.schema.alterTable('code').addColumn('made_by', 'text').execute();
    await db.updateTable('code').set({ purpose: 'door' }).where('purpose', '=', 'pair').execute();
    const phones = db.updateTable('device').where('role', '=', 'phone');
    await phones.set({ role: 'member' }).where('person', 'is not', null).execute();
    await phones.set({ role: 'guest' }).where('person', 'is', null).execute();
    const rows = await db
      .selectFrom('row')
      .select(['hub', 'id', 'doc'])
      .where('kind', '=', 'device')
      .execute();
    for (const { hub, id, doc } of rows) {
      const renamed = renameRole(doc);
      if (renamed === null) continue;
      const row = db
        .updateTable('row')
        .where('hub', '=', hub)
        .where('kind', '=', 'device')
        .where('id', '=', id);
      await row.set({ doc: renamed }).execute();
    }
  },
};
