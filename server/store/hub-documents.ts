import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../src/domain/role.ts';
import { rememberedOn } from './remembered.ts';
import type { HubDocuments, HubState, OneTimeCode, PairedDevice } from './store.ts';
import type { Tables } from './tables.ts';

const toHub = (found: Selectable<Tables['hub_state']>): HubState => ({
  hub: found.hub,
  seq: found.seq,
  horizon: found.horizon,
  joinCode: found.join_code,
  createdAt: found.created_at,
});

const toDevice = (found: Selectable<Tables['device']>): PairedDevice => ({
  hub: found.hub,
  id: found.id,
  hash: found.hash,
  role: found.role as Role,
  person: found.person,
  epoch: found.epoch,
  revoked: found.revoked === 1,
});

/** The questions about hubs, devices and codes, as queries that every dialect of Kysely's understands. */
export function hubDocumentsOn(db: Kysely<Tables>): Omit<HubDocuments, 'lockHubs'> {
  const remembered = rememberedOn(db);
  return {
    async hubs() {
      return (await db.selectFrom('hub_state').selectAll().orderBy('created_at').execute()).map(toHub);
    },
    async hub(hub) {
      const [found] = await remembered('hub', [hub], () =>
        db.selectFrom('hub_state').selectAll().where('hub', '=', hub),
      );
      return found && toHub(found);
    },
    async makeHub({ hub, joinCode, createdAt }) {
      await db
        .insertInto('hub_state')
        .values({ hub, seq: 0, horizon: 0, join_code: joinCode, created_at: createdAt })
        .execute();
    },
    async lockHub(hub) {
      // Writing the counter to itself locks the row on a database server and the file in an embedded one.
      const [found] = await remembered('lock hub', [hub], () =>
        db
          .updateTable('hub_state')
          .set((eb) => ({ seq: eb.ref('seq') }))
          .where('hub', '=', hub)
          .returningAll(),
      );
      return found && toHub(found);
    },

    async deviceByHash(hash) {
      const [found] = await remembered('device by hash', [hash], () =>
        db.selectFrom('device').selectAll().where('hash', '=', hash),
      );
      return found && toDevice(found);
    },
    async device(hub, id) {
      const [found] = await remembered('device', [hub, id], () =>
        db.selectFrom('device').selectAll().where('hub', '=', hub).where('id', '=', id),
      );
      return found && toDevice(found);
    },
    async devices(hub) {
      return (await db.selectFrom('device').selectAll().where('hub', '=', hub).execute()).map(toDevice);
    },
    async saveDevice({ hub, id, hash, role, person, epoch, revoked }) {
      const values = { hash, role, person, epoch, revoked: revoked ? 1 : 0 };
      await db
        .insertInto('device')
        .values({ hub, id, ...values })
        .onConflict((conflict) => conflict.columns(['hub', 'id']).doUpdateSet(values))
        .execute();
    },

    async saveCode(hub, { hash, purpose, person, by, expires }) {
      await db
        .insertInto('code')
        .values({ hub, hash, purpose, person, made_by: by, expires_at: expires })
        .execute();
    },
    async takeCode(hub, hash) {
      const found = await db
        .deleteFrom('code')
        .where('hub', '=', hub)
        .where('hash', '=', hash)
        .returningAll()
        .executeTakeFirst();
      return (
        found && {
          hash: found.hash,
          purpose: found.purpose as OneTimeCode['purpose'],
          person: found.person,
          by: found.made_by,
          expires: found.expires_at,
        }
      );
    },
    async removeCodes(hub, time) {
      await db.deleteFrom('code').where('hub', '=', hub).where('expires_at', '<', time).execute();
    },
    async removeCodesOf(hub, person) {
      await db.deleteFrom('code').where('hub', '=', hub).where('person', '=', person).execute();
    },
  };
}
