import { BackupFault } from './BackupFault.ts';
import type { BackupHead } from './BackupHead.ts';
import { BackupReader } from './BackupReader.ts';

/** Reads the whole file and says what it is; throws a BackupFault where it could not be restored here. */
export async function checkBackup(file: string, knownMigrations: readonly string[]): Promise<BackupHead> {
  const reader = await BackupReader.open(file);
  try {
    checkSchema(reader.head, knownMigrations);
    await reader.verify();
    return reader.head;
  } finally {
    await reader.close();
  }
}

/** An older schema is brought up after the rows are in; of a newer one nothing is known here. */
function checkSchema({ migrations }: BackupHead, known: readonly string[]): void {
  const stranger = migrations.find((name) => !known.includes(name));
  if (stranger === undefined && migrations.length > 0) return;
  throw new BackupFault(
    stranger === undefined ? 'a backup without a schema' : `a backup whose schema has had ${stranger}`,
    `a schema up to ${known.at(-1)}, which is the newest that this Pionir knows`,
  );
}
