import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Language } from '@pionir/shared';
import type { Context } from '../../graphql/context.ts';
import { findRanking } from '../../ranking/findRanking.ts';
import type { RankingArgs } from '../../ranking/RankingArgs.ts';
import type { DownloadFile } from '../DownloadFile.ts';
import type { Edition } from '../findEdition.ts';
import { printCsv } from '../printCsv.ts';
import { findRankingLines } from './findRankingLines.ts';
import { rankingWorkbook } from './rankingWorkbook.ts';
import { toRankingTable } from './toRankingTable.ts';

export interface RankingDownloadFrame {
  readonly edition: Edition;
  readonly address: string | null;
  readonly language: Language;
  readonly format: 'CSV' | 'XLSX';
  /** What a ranking is called in the names of files. */
  readonly name: string;
}

/** A ranking to be taken away. A CSV is nothing but its lines; the workbook has the citation and the dictionary too. */
export async function findRankingDownload(
  asked: RankingArgs,
  { edition, address, language, format, name }: RankingDownloadFrame,
  context: Context,
): Promise<DownloadFile> {
  const ranking = await findRanking(asked, context);
  const lines = await findRankingLines(ranking, context);
  const table = toRankingTable(lines, { ranking, revision: edition.revision, language });
  const said = [edition.tag, format, language, address, ranking.filter, ranking.usedWeights, table];
  return {
    format,
    name: `${name}-${ranking.metric}-${ranking.on}`,
    hash: hash('sha256', JSON.stringify(said)),
    onlyByRevision: false,
    open: () =>
      format === 'XLSX'
        ? rankingWorkbook(ranking, lines, edition, address, language)
        : Readable.from([Buffer.from(printCsv([table.header, ...table.lines], 'SPREADSHEET'))]),
  };
}
