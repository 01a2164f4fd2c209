import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver } from 'kysely';
import type { Em } from './createOrm.ts';
import { readTablesBy } from './tables.ts';
import type { Tables } from './tables.ts';

/** A snapshot of a PostgreSQL database that takes a connection with the first statement: who sends none takes none. */
export interface LateSnapshot {
  /** Opens it where it is not open yet; every statement waits for this one. */
  readonly open: () => Promise<void>;
  /** Gives back what was taken. */
  readonly close: () => Promise<void>;
}

/** From now on what is read through the entity manager is read from one snapshot, in a transaction of it that `begin` begins. */
export function openLate(em: Em, begin: () => Promise<void>): LateSnapshot {
  let opening: Promise<void> | null = null;
  let isClosed = false;
  let failed: { readonly error: unknown } | null = null;
  let tables: Kysely<Tables> | null = null;
  const open = async () => {
    if (isClosed) throw new Error('The snapshot is closed.');
    await (opening ??= begin());
  };
  const read = async (query: CompiledQuery) => {
    await open();
    if (failed === null) {
      try {
        return await em.getKysely().executeQuery(query);
      } catch (error) {
        // Whatever is sent after it fails because of it alone.
        failed ??= { error };
      }
    }
    throw failed.error;
  };
  const close = async () => {
    isClosed = true;
    await opening?.catch(() => undefined);
    // A connection that is gone has taken its transaction along.
    if (em.isInTransaction()) await em.rollback().catch(() => undefined);
  };
  readTablesBy(em, () => (tables ??= tablesReadBy(read)));
  return { open, close };
}

function tablesReadBy(read: (query: CompiledQuery) => ReturnType<DatabaseConnection['executeQuery']>): Kysely<Tables> {
  const connection: DatabaseConnection = {
    executeQuery: read as DatabaseConnection['executeQuery'],
    streamQuery: refuse,
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => undefined,
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

function refuse(): never {
  throw new Error('A snapshot is read, by one statement after the other, in the transaction that it is.');
}
