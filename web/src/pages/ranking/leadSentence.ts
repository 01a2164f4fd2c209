import { listOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { metricPhrase } from './metricPhrase.ts';
import { spellCount } from './spellCount.ts';

/** What the sentence needs of a ranking. */
export interface LedRanking {
  readonly metric: RankingAnswer['metric'];
  readonly rows: {
    readonly nodes: readonly (Pick<RankingRow, 'rank' | 'value' | 'quantity'> & {
      readonly regency: { readonly name: string };
    })[];
  };
}

/** Named one by one up to here; more are counted. */
const mostNamed = 3;

/** Who leads, and with how much: "Kabupaten Jember memimpin dengan 27.500 pekerja rentan"; null where nobody is ranked. */
export function leadSentence({ metric, rows }: LedRanking, language: Language): Sentence | null {
  const first = rows.nodes.filter((row) => row.rank === 1);
  const [leader] = first;
  if (leader === undefined) return null;
  const phrase = metricPhrase(metric, language);
  const names = listOf(
    first.map((row) => row.regency.name),
    language,
  );
  const subject =
    first.length === 1
      ? `${names} ${phrase.leads} `
      : `${first.length > mostNamed ? places(first.length, language) : names} ${phrase.share} `;
  return [subject, ...spokenValue(leader, metric, language)];
}

/** A row's value as its metric is spoken of. */
export function spokenValue(
  row: LedRanking['rows']['nodes'][number],
  metric: LedRanking['metric'],
  language: Language,
): Sentence {
  const [text, words] = metricPhrase(metric, language).value(row.value);
  return [{ text, quantity: row.quantity, about: row.regency.name }, words];
}

function places(count: number, language: Language): string {
  return `${spellCount(count, language)} ${language === 'ID' ? 'daerah' : 'places'}`;
}
