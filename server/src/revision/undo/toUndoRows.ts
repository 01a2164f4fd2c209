import type { DraftRow } from '../../ingest/index.ts';
import { tablesByName } from '../../ingest/tables/index.ts';
import { packageText } from '../../ingest/writing/packageText.ts';
import type { AddedRow } from './findAddedRows.ts';
import type { ChangedRow } from './findChangedRows.ts';

/**
 * What undoes a revision, as rows for an import: changed ones get their earlier
 * cells back; what was added stays (nothing published is deleted) and counts no
 * longer, with the reason.
 */
export function toUndoRows(changed: readonly ChangedRow[], added: readonly AddedRow[], number: number): DraftRow[] {
  const why = `Revision ${number} was undone (revisi ${number} dibatalkan).`;
  const rows = [
    ...changed.map(({ table, cells }) => ({ table, cells })),
    ...added.filter(counts).map(({ table, row }) => ({
      table,
      cells: {
        ...Object.fromEntries(tablesByName[table].primaryKey.map((column) => [column, packageText(row[column])])),
        ...(table === 'figures' ? { standing: 'DEPRECATED', standing_reason: why } : { withdrawn_reason: why }),
      },
    })),
  ];
  return rows.map((row, index) => ({ ...row, place: index + 1 }));
}

/** What was published as deprecated or withdrawn keeps its own reason. */
function counts({ table, row }: AddedRow): boolean {
  return table === 'figures' ? row['standing'] !== 'DEPRECATED' : row['withdrawn_reason'] === null;
}
