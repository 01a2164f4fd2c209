/** One row of a CSV table: column name to cell. An empty cell is ''. */
export type TableRow = Readonly<Record<string, string>>;

/** The five tables the reckoning needs, as parsed from the CSV files. */
export interface Tables {
  readonly regencies: readonly TableRow[];
  readonly programs: readonly TableRow[];
  readonly cohorts: readonly TableRow[];
  readonly figures: readonly TableRow[];
  readonly sources: readonly TableRow[];
}

/** Workers of one regency. null: no cohort counts, so there is no value; it is never 0 for unknown. */
export interface Reckoned {
  readonly protected: number | null;
  readonly vulnerable: number | null;
}

const officeHolders = new Set([
  'VILLAGE_OFFICIALS',
  'NEIGHBOURHOOD_HEADS',
  'VILLAGE_COUNCIL',
  'NON_CIVIL_SERVANT_STAFF',
  'ELECTION_WORKERS',
]);

/**
 * PROTECTED_WORKERS and VULNERABLE_WORKERS of every regency on the day `on` as known on the day `knownAt`
 * (both YYYY-MM-DD), reckoned straight from the tables by sections 1 and 2 of honest-numbers.md.
 *
 * It is written apart from the code it checks and must stay so: it imports nothing of @pionir/shared or
 * @pionir/server. Where it and the product differ, one of the two has misread the rules.
 *
 * The rules leave three things to a reader; they are read so here:
 * - of several head counts known on the same latest day, the one with the first id in code-unit order is taken;
 * - a renewing cohort takes over when it is ENROLLED, has a non-deprecated head count known at K and has begun by D,
 *   even when it has itself ended or been renewed;
 * - `contains` is recursive: only a container that itself counts hides its contents.
 */
export function reckonFromTables(tables: Tables, on: string, knownAt: string): Map<string, Reckoned> {
  const knownFromBySource = new Map(tables.sources.map((source) => [cell(source, 'source_id'), knownFrom(source)]));
  const regencyByProgram = new Map(
    tables.programs.map((program) => [cell(program, 'program_id'), cell(program, 'regency_code')]),
  );

  const knownFromOf = (figure: TableRow): string => found(knownFromBySource, cell(figure, 'source_id'));

  const headCountsByCohort = new Map<string, TableRow[]>();
  for (const figure of tables.figures) {
    const isHeadCount = cell(figure, 'subject_kind') === 'cohort' && cell(figure, 'measure') === 'HEADCOUNT';
    if (!isHeadCount || cell(figure, 'standing') === 'DEPRECATED' || knownFromOf(figure) > knownAt) continue;
    const subject = cell(figure, 'subject_id');
    headCountsByCohort.set(subject, [...(headCountsByCohort.get(subject) ?? []), figure]);
  }
  const headCounts = (cohort: TableRow): TableRow[] => headCountsByCohort.get(cell(cohort, 'cohort_id')) ?? [];

  const isEnrolledKnownAndBegun = (cohort: TableRow): boolean =>
    cell(cohort, 'status') === 'ENROLLED' && headCounts(cohort).length > 0 && firstDay(cell(cohort, 'starts_on')) <= on;

  const endOf = (cohort: TableRow): string => {
    const endsOn = cell(cohort, 'ends_on');
    if (endsOn !== '') return lastDay(endsOn);
    const dates = [cell(cohort, 'starts_on')];
    const confirmedThrough = cell(cohort, 'confirmed_through');
    if (confirmedThrough !== '' && lastDay(confirmedThrough) <= knownAt) dates.push(confirmedThrough);
    for (const figure of headCounts(cohort)) {
      const period = cell(figure, 'period_to') === '' ? cell(figure, 'period_from') : cell(figure, 'period_to');
      if (period !== '') dates.push(period);
    }
    const latestYear = Math.max(...dates.map((date) => Number(date.slice(0, 4))));
    return `${latestYear}-12-31`;
  };

  const thoseNaming = (cohort: TableRow, column: string): TableRow[] =>
    tables.cohorts.filter((other) => list(cell(other, column)).includes(cell(cohort, 'cohort_id')));

  const counts = (cohort: TableRow): boolean =>
    isEnrolledKnownAndBegun(cohort) &&
    on <= endOf(cohort) &&
    !thoseNaming(cohort, 'renews').some(isEnrolledKnownAndBegun) &&
    !thoseNaming(cohort, 'contains').some(counts);

  const headCountOf = (cohort: TableRow): number => {
    const known = headCounts(cohort);
    const preferred = known.filter((figure) => cell(figure, 'standing') === 'PREFERRED');
    const candidates = preferred.length > 0 ? preferred : known;
    const taken = candidates.reduce((best, figure) => {
      if (knownFromOf(figure) !== knownFromOf(best)) return knownFromOf(figure) > knownFromOf(best) ? figure : best;
      return cell(figure, 'figure_id') < cell(best, 'figure_id') ? figure : best;
    });
    return Number(cell(taken, 'value'));
  };

  const counting = tables.cohorts.filter(counts);
  const sumOf = (cohorts: TableRow[]): number | null =>
    cohorts.length === 0 ? null : cohorts.reduce((sum, cohort) => sum + headCountOf(cohort), 0);

  return new Map(
    tables.regencies.map((regency) => {
      const code = cell(regency, 'code');
      const own = counting.filter((cohort) => found(regencyByProgram, cell(cohort, 'program_id')) === code);
      const vulnerable = own.filter((cohort) => !officeHolders.has(cell(cohort, 'category')));
      return [code, { protected: sumOf(own), vulnerable: sumOf(vulnerable) }];
    }),
  );
}

/** The day from which a source is known: the last day of its date as printed, else the day it was accessed. */
function knownFrom(source: TableRow): string {
  const publishedOn = cell(source, 'published_on');
  return lastDay(publishedOn === '' ? cell(source, 'accessed_on') : publishedOn);
}

/** 2024 → 2024-01-01, 2024-02 → 2024-02-01; a day stays. */
function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** 2024 → 2024-12-31, 2024-02 → 2024-02-29; a day stays. */
function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${date}-${days}`;
}

function list(text: string): string[] {
  return text === '' ? [] : text.split(';');
}

function cell(row: TableRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`A row has no column ${column}: ${JSON.stringify(row)}`);
  return text;
}

function found(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing has the id ${key}`);
  return value;
}
