import { listOf, rankedMetrics } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ComparisonAnswer, ComparisonRow } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import type { Sentence, SpokenReckoning } from '../../i18n/sentence.ts';

interface Lead {
  readonly name: string;
  readonly rows: readonly ComparisonRow[];
}

/** Who stands ahead in how many of the metrics that can be compared; ties put nobody ahead. Each count opens its metrics. */
export function compareHeadline(comparison: ComparisonAnswer, language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const comparable = comparison.rows.filter((row) => ranksOf(row).length > 1);
  const names = listOf(
    comparison.places.map(({ name }) => name),
    language,
  );
  const count = (about: string, rows: readonly ComparisonRow[]) => countOf(about, rows, language);
  if (comparable.length === 0) return [words.nothing(names)];
  const all = count(words.all, comparable);
  const [first, ...others] = leadsOf(comparison, comparable);
  if (first === undefined) return [words.level(names), all, words.metrics(comparable.length)];
  const rest = others.flatMap(({ name, rows }) => [`, ${words.other(name)}`, count(name, rows)]);
  return [
    words.ahead(first.name),
    count(first.name, first.rows),
    words.of,
    all,
    words.metrics(comparable.length),
    ...rest,
  ];
}

/** Most first, then in the order asked. */
function leadsOf({ places }: ComparisonAnswer, rows: readonly ComparisonRow[]): Lead[] {
  return places
    .map(({ code, name }) => ({ name, rows: rows.filter((row) => leaderOf(row) === code) }))
    .filter((lead) => lead.rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** The code of the one place ahead of the others; null where several share the best rank. */
function leaderOf(row: ComparisonRow): string | null {
  const best = Math.min(...ranksOf(row));
  const first = row.cells.filter(({ rank }) => rank === best);
  return first.length === 1 ? (first[0]?.regency.code ?? null) : null;
}

function ranksOf({ cells }: ComparisonRow): number[] {
  return cells.flatMap(({ rank }) => rank ?? []);
}

/** How many metrics, with the ranks in each. */
function countOf(about: string, rows: readonly ComparisonRow[], language: Language): SpokenReckoning {
  const words = language === 'ID' ? indonesian : english;
  const lines = rows.map(({ metric, cells }) => {
    const ranks = cells.map(({ regency, rank }) => `${regency.name} ${rank ?? words.none}`);
    return `${labelOf(rankedMetrics[metric], language)}: ${ranks.join(', ')}`;
  });
  return { about, reckoning: { shown: String(rows.length), lines: [words.ranks, ...lines], values: [] } };
}

const indonesian = {
  nothing: (names: string) => `Belum ada ukuran yang punya angka untuk lebih dari satu di antara ${names}`,
  level: (names: string) => `${names} sama kuat dalam `,
  ahead: (name: string) => `${name} di depan dalam `,
  of: ' dari ',
  metrics: (_count: number) => ' ukuran',
  other: (name: string) => `${name} dalam `,
  all: 'Ukuran yang dapat dibandingkan',
  ranks: 'Peringkat di antara semua daerah, ukuran demi ukuran:',
  none: 'tanpa peringkat',
};

const english: typeof indonesian = {
  nothing: (names) => `No metric has a figure for more than one of ${names} yet`,
  level: (names) => `${names} are level in `,
  ahead: (name) => `${name} is ahead in `,
  of: ' of ',
  metrics: (count) => (count === 1 ? ' metric' : ' metrics'),
  other: (name) => `${name} in `,
  all: 'Metrics that can be compared',
  ranks: 'Ranks among all places, metric by metric:',
  none: 'not ranked',
};
