import { createOrm } from '../db/createOrm.ts';
import { sqliteMigrations } from '../db/migrations/sqlite/index.ts';
import { checkBackup } from './checkBackup.ts';
import { restoreIntoFile } from './restoreIntoFile.ts';
import { restoreIntoServer } from './restoreIntoServer.ts';
import type { RestoredBackup, RestoreOptions } from './RestoreOptions.ts';

/**
 * Puts a backup in the place of what a database holds: all of it or nothing. The
 * file is read to its end first; throws a BackupFault where it is not whole, is
 * of a schema that is not known here, or where the database holds something
 * that may not be replaced. Only what that database had revoked outlives it.
 */
export async function restoreBackup(
  databaseUrl: string,
  file: string,
  options: RestoreOptions,
): Promise<RestoredBackup> {
  // Both engines have the same migrations, by name.
  const head = await checkBackup(
    file,
    sqliteMigrations.map(({ name }) => name),
  );
  const database = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : null;
  const keptRevoked =
    database === null
      ? await restoreIntoServer(await createOrm(databaseUrl), file, head, options)
      : await restoreIntoFile(database, file, head, options);
  return { head, keptRevoked };
}
