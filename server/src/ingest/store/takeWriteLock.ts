import type { Em } from '../../db/createOrm.ts';

/**
 * Lets one import at a time in. Writing first also spares SQLite the upgrade of
 * a read transaction, which fails when someone else has written since.
 */
export async function takeWriteLock(em: Em): Promise<void> {
  await em.execute('update "revision" set "note" = "note"', [], 'run');
}
