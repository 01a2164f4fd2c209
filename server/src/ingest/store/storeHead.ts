import type { Em } from '../../db/createOrm.ts';
import { upsertRecords } from './upsertRecords.ts';

/** Keeps what a package says of itself, for those who take the data away. It is no figure: no revision comes of it. */
export async function storeHead(em: Em, name: string, head: Readonly<Record<string, unknown>>): Promise<void> {
  await upsertRecords(em, 'data_package', ['name'], [{ name, head: JSON.stringify(head) }]);
}
