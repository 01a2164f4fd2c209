import {
  indexComponents,
  rankedMetrics,
  regencyKinds,
  workerCategories,
  fundingSources,
  wordsOf,
} from '@pionir/shared';
import type { Language, Ranking } from '@pionir/shared';
import type { Readable } from 'node:stream';
import { aboutLines } from '../aboutLines.ts';
import { downloadWords } from '../downloadWords.ts';
import type { Edition } from '../findEdition.ts';
import type { Line } from '../printCsv.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import { rankingColumns } from './rankingColumns.ts';
import type { RankingLine } from './findRankingLines.ts';
import { rankingSheetWords } from './rankingSheetWords.ts';
import { toRankingTable } from './toRankingTable.ts';

/** A ranking as a workbook: the places, and a sheet with the question, the citation and what each column means. */
export function rankingWorkbook(
  ranking: Ranking,
  lines: readonly RankingLine[],
  edition: Edition,
  address: string | null,
  language: Language,
): Readable {
  const words = rankingSheetWords[language];
  const table = toRankingTable(lines, { ranking, revision: edition.revision, language });
  const meanings = rankingColumns.map(({ name, meaning }): Line => [name[language], meaning[language]]);
  const about = [...questionLines(ranking, language), ...aboutLines(edition, address, language), [], ...meanings];
  return writeWorkbook(
    [
      { name: words.ranking, header: table.header, widths: [10, 8, 8, 24, 14], pages: () => [table.lines] },
      { name: words.about, header: [words.about, ''], widths: [22, 110], pages: () => [about] },
    ],
    new Date(edition.publishedAt),
  );
}

/** What was asked, in words; what does not narrow is left out. */
function questionLines({ metric, on, knownAt, filter, usedWeights }: Ranking, language: Language): Line[] {
  const words = rankingSheetWords[language];
  const key = language === 'ID' ? 'id' : 'en';
  const weights = usedWeights;
  return [
    [words.metric, rankedMetrics[metric][key]],
    [downloadWords[language].meaning, rankedMetrics[metric].method[key]],
    [words.on, on],
    [words.knownAt, knownAt],
    ...(filter.kind === undefined ? [] : [[words.kind, regencyKinds[filter.kind][key]]]),
    ...labelled(
      words.category,
      filter.category?.map((category) => workerCategories[category][key]),
    ),
    ...labelled(
      words.funding,
      filter.funding?.map((funding) => fundingSources[funding][key]),
    ),
    ...(weights === null
      ? []
      : wordsOf(indexComponents).map((name): Line => [indexComponents[name][key], weights[name]])),
  ];
}

function labelled(label: string, items: readonly string[] | undefined): Line[] {
  return items === undefined || items.length === 0 ? [] : [[label, items.join(', ')]];
}
