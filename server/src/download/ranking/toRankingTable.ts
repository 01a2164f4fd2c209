import type { Line } from '../printCsv.ts';
import { rankingColumns } from './rankingColumns.ts';
import type { RankingFrame } from './rankingColumns.ts';
import type { RankingLine } from './findRankingLines.ts';

/** A ranking as a table: its header and its lines. */
export function toRankingTable(
  lines: readonly RankingLine[],
  frame: RankingFrame,
): { readonly header: readonly string[]; readonly lines: readonly Line[] } {
  return {
    header: rankingColumns.map(({ name }) => name[frame.language]),
    lines: lines.map((line) => rankingColumns.map(({ value }) => value(line, frame))),
  };
}
