import type { Language } from '@pionir/shared';
import type { ChartDownload } from '../../charts/download/chartDownload.ts';
import { rankingSheet } from '../../charts/sheets/rankingSheet.ts';
import type { RankingAnswer } from '../../graphql/types.ts';
import { rankingSubhead } from './rankingSubhead.ts';
import type { RankingView } from './rankingView.ts';

const names: Record<Language, string> = { ID: 'pionir-peringkat', EN: 'pionir-ranking' };

/** A ranking as a reader takes it away, with its days and filters. */
export function rankingDownload(
  ranking: RankingAnswer,
  view: Pick<RankingView, 'kind' | 'category' | 'funding'>,
  revision: number,
  language: Language,
): ChartDownload {
  return {
    sheet: rankingSheet(ranking, language),
    name: names[language],
    days: rankingSubhead(ranking, view, language),
    revision,
  };
}
