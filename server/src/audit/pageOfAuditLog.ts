import type { Em } from '../db/createOrm.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { paginate } from '../graphql/paginate.ts';
import { withItems } from '../graphql/withItems.ts';
import type { AuditEntry } from './AuditEntry.ts';
import { findEntries, findEntryNumbers } from './findAuditLog.ts';

/** A page of the log, the newest first; of the rest only the numbers are read. */
export async function pageOfAuditLog(em: Em, page: Page): Promise<Connection<AuditEntry>> {
  const numbers = paginate(await findEntryNumbers(em), page, { question: 'auditLog', keyOf: String });
  return withItems(numbers, await findEntries(em, numbers.nodes));
}
