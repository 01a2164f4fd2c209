import { missingReasons, rankedMetrics, units } from '@pionir/shared';
import type { Cell, Language, MissingReason, Sheet } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { readUnit } from '../../i18n/showNumber.ts';
import { sheetWords } from './sheetWords.ts';

/** What the sheet needs of a ranking; bounds are left empty where a page does not ask for them. */
export interface SheetRanking {
  readonly metric: RankingAnswer['metric'];
  readonly unit: string;
  readonly rows: {
    readonly nodes: readonly (Pick<RankingRow, 'rank' | 'tied' | 'value'> &
      Partial<Pick<RankingRow, 'rankLow' | 'rankHigh' | 'valueLow' | 'valueHigh'>> & { readonly regency: Named })[];
  };
  readonly excluded: readonly { readonly reason: MissingReason; readonly regency: Named }[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The ranked places, then those without a value with its reason in their row. */
export function rankingSheet(ranking: SheetRanking, language: Language): Sheet {
  const words = sheetWords[language];
  const unit = labelOf(units[readUnit(ranking.unit)], language);
  const value = `${labelOf(rankedMetrics[ranking.metric], language)}, ${unit}`;
  const head = [words.rank, words.tied, words.code, words.place, value];
  const bounds = [words.lowest, words.highest, words.bestRank, words.worstRank];
  return {
    head: [...head, ...bounds],
    rows: [
      ...ranking.rows.nodes.map((row) => [
        row.rank,
        row.tied ? words.yes : words.no,
        row.regency.code,
        row.regency.name,
        row.value,
        ...[row.valueLow, row.valueHigh, row.rankLow, row.rankHigh].map(cellOf),
      ]),
      ...ranking.excluded.map(({ reason, regency }) => [
        '',
        '',
        regency.code,
        regency.name,
        labelOf(missingReasons[reason], language),
        ...bounds.map(() => ''),
      ]),
    ],
  };
}

function cellOf(number: number | null | undefined): Cell {
  return number ?? '';
}
