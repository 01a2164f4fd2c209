import { BackupFault } from './BackupFault.ts';

/** The database is not to be replaced by mistake. */
export function heldFault(tables: readonly string[]): BackupFault {
  return new BackupFault(
    `a database that holds something (${tables.join(', ')})`,
    'an empty one, or --force to replace what it holds',
  );
}
