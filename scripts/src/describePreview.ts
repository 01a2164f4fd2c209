import { claimMoments, conflictText, rankMoveSentence, verdicts } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ConflictToCome, ImportPreview, RowChange, TableChanges, VerdictToCome } from '@pionir/server';
import { describeStillWithdrawn } from './describeStillWithdrawn.ts';
import { previewWords } from './previewWords.ts';

/** What an import would change, in words: rows, figures in dispute, ranks, verdicts; nothing of it is written. */
export function describePreview(source: string, preview: ImportPreview, language: Language): string[] {
  const words = previewWords[language];
  const {
    changed,
    package: name,
    revision,
    tables,
    log,
    conflicts,
    verdicts: changedVerdicts,
    stillWithdrawn,
  } = preview;
  if (!changed || log === null) return [words.nothing(source, name)];
  return [
    words.title(source, name, revision),
    ...tables.flatMap((table) => describeTable(table, language)),
    conflicts.length === 0 ? words.noConflicts : words.conflicts(conflicts.length),
    ...indent(conflicts.map((conflict) => describeConflict(conflict, language))),
    log.rankCount === 0 ? words.noRanks : words.ranks(log.rankCount),
    ...indent([
      ...log.ranks.map((rank) => rankMoveSentence(rank, rank.placeName, language)),
      ...more(log.rankCount - log.ranks.length, language),
    ]),
    changedVerdicts.length === 0 ? words.noVerdicts : words.verdicts(changedVerdicts.length),
    ...indent(changedVerdicts.map((verdict) => describeVerdict(verdict, language))),
    ...describeStillWithdrawn(stillWithdrawn, language),
    words.end,
  ];
}

function describeTable({ table, added, changed, rows }: TableChanges, language: Language): string[] {
  return [
    previewWords[language].rows(table, added, changed),
    ...indent([...rows.map((row) => describeRow(row, language)), ...more(added + changed - rows.length, language)]),
  ];
}

/** Of a new row what it holds, of another the cells that would be others. */
function describeRow({ kind, key, line, cells }: RowChange, language: Language): string {
  const words = previewWords[language];
  const shown = (cell: string | null) => (cell === null ? words.empty : JSON.stringify(cell));
  const told = cells.map(({ column, before, after }) =>
    kind === 'ADDED' ? `${column} ${shown(after)}` : `${column} ${shown(before)} → ${shown(after)}`,
  );
  return `${kind === 'ADDED' ? words.added : words.changed} ${key} (${words.where(line)}): ${told.join(', ')}`;
}

function describeConflict({ conflict, labels }: ConflictToCome, language: Language): string {
  return `${labels[language]} (${conflict.subjectId}): ${conflictText(conflict, language)}`;
}

function describeVerdict({ claim, which, verdictBefore, verdictAfter }: VerdictToCome, language: Language): string {
  const key = language === 'ID' ? 'id' : 'en';
  const shown = (verdict: keyof typeof verdicts | null) =>
    verdict === null ? previewWords[language].none : verdicts[verdict][key];
  const statement = language === 'ID' ? (claim.statementId ?? claim.statementEn) : claim.statementEn;
  return `${statement} (${claimMoments[which][key]}): ${shown(verdictBefore)} → ${shown(verdictAfter)}`;
}

function more(count: number, language: Language): string[] {
  return count > 0 ? [previewWords[language].more(count)] : [];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
