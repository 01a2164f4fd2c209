import type { DraftRow, TableName } from '../../../src/ingest/index.ts';

const program = '3504-dbhcht';
const sources = ['3504-a-federasi-20230912', '3504-a-federasi-20241004', '3504-koran-pilar-20260126'] as const;
const categories = ['FARMERS', 'FISHERS', 'TOBACCO_FARMERS'] as const;
const years = ['2023', '2024', '2025'] as const;
const villages = 12;

/** A cohort of a village in a year, of which there are so many that they are counted together. */
export function villageCohort(category: string, year: string, village: number): string {
  return `${program}-${category.toLowerCase().replaceAll('_', '-')}-village-${village}-${year}`;
}

/**
 * Lists of twelve villages, three years, three categories: each renews that of the
 * year before, some have a second number, one that rivals the first, or one that
 * no longer stands; others the same number twice, the second time for longer or
 * withdrawn.
 */
export function villageRows(): DraftRow[] {
  const rows: [TableName, Readonly<Record<string, string>>][] = [];
  for (const category of categories)
    for (const [index, year] of years.entries())
      for (let village = 1; village <= villages; village += 1) {
        const id = villageCohort(category, year, village);
        const before = years[index - 1];
        const renews = before === undefined || village === 5 ? '' : villageCohort(category, before, village);
        rows.push(['cohorts', toCohort(id, { category, year, renews, contains: '' })]);
        const people = 100 + 7 * village + index;
        const facts = { source: sources[index] as string, year, standing: 'PREFERRED' };
        rows.push(['figures', toFigure(`${id}-headcount-1`, id, { ...facts, people })]);
        const beside = { ...facts, source: sources.at(-1) as string, people: people + 20 };
        if (village % 4 === 0)
          rows.push(['figures', toFigure(`${id}-headcount-2`, id, { ...beside, standing: 'NORMAL' })]);
        if (village === villages)
          rows.push([
            'figures',
            toFigure(`${id}-headcount-4`, id, { ...beside, people: people - 20, standing: 'NORMAL' }),
          ]);
        if (village === 6 || village === 7) {
          const again = village === 6 ? { until: String(Number(year) + 1) } : { standing: 'DEPRECATED' };
          const first = { ...facts, source: sources[0], people };
          rows.push(['figures', toFigure(`${id}-headcount-5`, id, { ...first, standing: 'NORMAL', ...again })]);
        }
        if (village % 5 === 0)
          rows.push(['figures', toFigure(`${id}-headcount-3`, id, { ...beside, standing: 'DEPRECATED' })]);
      }
  return rows.map(([table, cells], index) => ({ table, cells, place: index + 1 }));
}

interface CohortChoice {
  readonly category: string;
  readonly year: string;
  readonly renews: string;
  readonly contains: string;
}

function toCohort(id: string, { category, year, renews, contains }: CohortChoice): Record<string, string> {
  return {
    cohort_id: id,
    program_id: program,
    category,
    segment: 'BPU',
    label_id: `Desa ${id}`,
    label_en: `Village ${id}`,
    status: 'ENROLLED',
    starts_on: year,
    renews,
    contains,
  };
}

interface FigureChoice {
  readonly people: number;
  readonly source: string;
  readonly year: string;
  readonly until?: string;
  readonly standing: string;
}

export function toFigure(
  id: string,
  cohort: string,
  { people, source, year, until = '', standing }: FigureChoice,
): Record<string, string> {
  return {
    figure_id: id,
    subject_kind: 'cohort',
    subject_id: cohort,
    measure: 'HEADCOUNT',
    value: String(people),
    unit: 'people',
    period_from: year,
    period_to: until,
    source_id: source,
    printed: String(people),
    precision: 'EXACT',
    standing,
    standing_reason: standing === 'DEPRECATED' ? 'A slip of the pen.' : '',
  };
}
