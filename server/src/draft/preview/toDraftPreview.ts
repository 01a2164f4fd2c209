import type { ConflictToCome, ImportPreview, TableChanges, VerdictToCome } from '../../ingest/index.ts';
import type { ConflictToComeType } from './ConflictToComeType.ts';
import type { DraftPreviewType } from './DraftPreviewType.ts';
import type { VerdictToComeType } from './MovesToComeType.ts';
import type { TableChangeType } from './TableChangeType.ts';

/** What an import would change, as the desk tells it. */
export function toDraftPreview(
  onRevision: number | null,
  { changed, tables, conflicts, log, verdicts, stillWithdrawn }: ImportPreview,
): DraftPreviewType {
  return {
    onRevision,
    problemCount: 0,
    problems: [],
    changes: changed,
    tables: tables.map(toTableChange),
    conflicts: conflicts.map(toConflict),
    rankCount: log === null ? 0 : log.rankCount,
    ranks: log === null ? [] : log.ranks,
    verdicts: verdicts.map(toVerdict),
    stillWithdrawn,
  };
}

function toTableChange({ rows, ...counts }: TableChanges): TableChangeType {
  return {
    ...counts,
    rows: rows.map(({ kind, line, key, cells }) => ({ row: line, key, added: kind === 'ADDED', cells })),
  };
}

function toConflict({ conflict, labels }: ConflictToCome): ConflictToComeType {
  const { measure, periodFrom, periodTo, figures } = conflict;
  return {
    labelId: labels.ID,
    labelEn: labels.EN,
    measure,
    periodFrom,
    periodTo,
    figures: figures.map(({ role, figure: { id, value, unit, printed, sourceId, knownFrom } }) => ({
      figureId: id,
      role,
      value,
      unit,
      printed,
      sourceId,
      knownFrom,
    })),
  };
}

function toVerdict({ claim, claimId, which, verdictBefore, verdictAfter }: VerdictToCome): VerdictToComeType {
  const { statementId, statementEn } = claim;
  return { claimId, which, verdictBefore, verdictAfter, statementId, statementEn };
}
