import { addAmounts } from './addAmounts.ts';
import { addClaims } from './addClaims.ts';
import { addCounts } from './addCounts.ts';
import { addSums } from './addSums.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { DraftLedger } from './DraftLedger.ts';
import type { DraftRow, DraftTable } from './draftRow.ts';
import type { PlaceRecords } from './placeRecords.ts';
import { addSource } from './addSource.ts';

const tableOrder: readonly DraftTable[] = ['sources', 'programs', 'cohorts', 'figures', 'totals', 'claims'];

/**
 * The rows that keep what was accepted of a document, in the order in which
 * tables refer to each other. They fit beside what is kept of the place: a
 * document, program or cohort that is there is not made again, and a number
 * that is there already gets another one beside it.
 */
export function toDraftRows(facts: DocumentFacts, kept: PlaceRecords): DraftRow[] {
  const ledger = new DraftLedger(kept);
  const sourceId = addSource(facts, kept, ledger);
  const placed = addCounts(facts, sourceId, ledger);
  addAmounts(facts, sourceId, placed, ledger);
  addSums(facts, sourceId, placed, ledger);
  addClaims(facts, sourceId, ledger);
  return tableOrder.flatMap((table) => ledger.rows.filter((row) => row.table === table));
}
