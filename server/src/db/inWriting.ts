import type { Em } from './createOrm.ts';
import { waitForTurn } from './waitForTurn.ts';

/**
 * Does something in one transaction that writes. Where another process writes
 * the same SQLite file its end is waited for, for so many milliseconds, while
 * whoever only reads is answered; then the database says that it is busy.
 */
export async function inWriting<Result>(em: Em, write: (em: Em) => Promise<Result>, wait?: number): Promise<Result> {
  await waitForTurn(em, wait);
  return em.transactional((inside) => write(inside as Em));
}
