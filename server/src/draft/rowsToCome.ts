import type { Orm } from '../db/createOrm.ts';
import { previewImport } from '../ingest/index.ts';
import type { PackageSource } from '../ingest/index.ts';
import { ProblemList } from '../ingest/ProblemList.ts';
import type { SourcePart } from '../ingest/source/PackageSource.ts';
import type { DraftedRow } from './Draft.ts';
import { draftLimits } from './draftLimits.ts';

/**
 * The rows of a workbook that add to its package or correct it. Those that are
 * published just so are passed over, so that a downloaded workbook can be
 * corrected and sent back. Throws PackageProblems.
 */
export async function rowsToCome(orm: Orm, source: PackageSource, now: Date): Promise<DraftedRow[]> {
  // One more than a draft holds, so that a draft of too many is known as one.
  const preview = await previewImport(orm, source, { now, partial: true, mostShown: draftLimits.rows + 1 });
  const problems = new ProblemList();
  const opened = await source.open(problems);
  if (opened === null) throw problems.toError();
  const rows: DraftedRow[] = [];
  for (const { table, rows: changes } of preview.tables) {
    const part = opened.parts.get(table);
    if (part === undefined) continue;
    const wanted = new Set(changes.map(({ line }) => line));
    for await (const { cells, row } of rowsOfSheet(part))
      if (wanted.has(row)) rows.push({ table, cells, origin: { sheet: part.file, row } });
  }
  return rows;
}

/** By column, as far as the sheet has columns. */
async function* rowsOfSheet(part: SourcePart) {
  let header: readonly string[] | null = null;
  for await (const records of part.records()) {
    for (const { line, cells } of records) {
      const texts = cells.map((cell) => cell ?? '');
      if (header === null) header = texts;
      else yield { row: line, cells: Object.fromEntries(header.map((column, index) => [column, texts[index] ?? ''])) };
    }
  }
}
