import { listOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ComparisonAnswer, ComparisonRow } from '../../graphql/types.ts';

interface Lead {
  readonly name: string;
  readonly count: number;
}

/** Who stands ahead in how many of the metrics that can be compared; ties put nobody ahead. */
export function compareHeadline(comparison: ComparisonAnswer, language: Language): string {
  const words = language === 'ID' ? indonesian : english;
  const comparable = comparison.rows.filter((row) => ranksOf(row).length > 1);
  const names = comparison.places.map(({ name }) => name);
  if (comparable.length === 0) return words.nothing(listOf(names, language));
  const leads = leadsOf(comparison, comparable);
  const [first, ...others] = leads;
  if (first === undefined) return words.level(listOf(names, language), comparable.length);
  const rest = others.map(({ name, count }) => words.other(name, count));
  return [words.ahead(first.name, first.count, comparable.length), ...rest].join(', ');
}

/** Most first, then in the order asked. */
function leadsOf({ places }: ComparisonAnswer, rows: readonly ComparisonRow[]): Lead[] {
  return places
    .map(({ code, name }) => ({ name, count: rows.filter((row) => leaderOf(row) === code).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
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

const indonesian = {
  nothing: (names: string) => `Belum ada ukuran yang punya angka untuk lebih dari satu di antara ${names}`,
  level: (names: string, count: number) => `${names} sama kuat dalam ${count} ukuran`,
  ahead: (name: string, count: number, of: number) => `${name} di depan dalam ${count} dari ${of} ukuran`,
  other: (name: string, count: number) => `${name} dalam ${count}`,
};

const english: typeof indonesian = {
  nothing: (names) => `No metric has a figure for more than one of ${names} yet`,
  level: (names, count) => `${names} are level in ${count} ${count === 1 ? 'metric' : 'metrics'}`,
  ahead: (name, count, of) => `${name} is ahead in ${count} of ${of} ${of === 1 ? 'metric' : 'metrics'}`,
  other: (name, count) => `${name} in ${count}`,
};
