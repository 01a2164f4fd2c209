import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { AuditEntry } from './AuditEntry.ts';

/** The numbers of all entries, the newest first. */
export async function findEntryNumbers(em: Em): Promise<number[]> {
  const rows = await tablesOf(em).selectFrom('audit_entry').select('number').orderBy('number', 'desc').execute();
  return rows.map(({ number }) => number);
}

/** The entries of these numbers, the newest first. */
export async function findEntries(em: Em, numbers: readonly number[]): Promise<AuditEntry[]> {
  if (numbers.length === 0) return [];
  return tablesOf(em)
    .selectFrom('audit_entry')
    .select([
      'number',
      'at',
      'actor_kind as actorKind',
      'actor_token as actorToken',
      'actor_name as actorName',
      'actor_role as actorRole',
      'action',
      'subject',
      'details',
    ])
    .where('number', 'in', numbers)
    .orderBy('number', 'desc')
    .execute();
}
