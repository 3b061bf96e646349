import {
  type ColumnDefinitionNode,
  CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  type Kysely,
  type KyselyPlugin,
  OperationNodeTransformer,
  RawNode,
  type RootOperationNode,
  sql,
} from 'kysely';
import type { DialectWords } from './documents.ts';
import type { Tables } from './tables.ts';

/** Any number will do, as long as nobody else on the database takes it: "stig" and a counter. */
const lockSpace = 0x73746967;
const hubsLock = 1;

/** What PostgreSQL says in its own way. */
export const postgresWords: DialectWords = {
  async lockHubs(db: Kysely<Tables>) {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${sql.lit(hubsLock)})`.execute(db);
  },
};

/** Does `work` with the lock of a job, unless somebody has it. Answers whether it was done. */
export async function withJobLock(
  db: Kysely<Tables>,
  job: string,
  work: () => Promise<void>,
): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    const lock = sql`${sql.lit(lockSpace)}, hashtext(${job})`;
    const { rows } = await sql<{
      got: boolean;
    }>`select pg_try_advisory_lock(${lock}) as got`.execute(connection);
    if (!rows[0]?.got) return false;
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection);
    }
    return true;
  });
}

const settings = [
  // "Answered" means "on the disk", whatever this database does by default; more than that may stay more.
  `select set_config('synchronous_commit', 'on', false)
   where current_setting('synchronous_commit') in ('off', 'local')`,
  // Whoever hangs lets go of a hub's lock in the end, and whoever waits for it is told to come back.
  `select set_config('lock_timeout', '10s', false), set_config('idle_in_transaction_session_timeout', '30s', false)`,
];

/** What every connection is told first. */
export async function prepareConnection(connection: DatabaseConnection): Promise<void> {
  for (const text of settings) await connection.executeQuery(CompiledQuery.raw(text));
}

class ByteOrder extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const type = node.dataType as DataTypeNode;
    return type.kind === 'DataTypeNode' && type.dataType === 'text'
      ? { ...node, dataType: RawNode.createWithSql('text collate "C"') }
      : node;
  }
}

/**
 * For migrations: makes text columns sort by their bytes, as SQLite's do. It is also what indexes are fastest
 * with, and no change of the system's languages can put them out of order.
 */
export const byteOrder: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => new ByteOrder().transformNode(node, queryId) as RootOperationNode,
  transformResult: async ({ result }) => result,
};
