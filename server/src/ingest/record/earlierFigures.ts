import type { Em } from '../../db/createOrm.ts';
import type { Tables } from '../../db/tables.ts';

type Unpublished = 'id' | 'package' | 'line' | 'added_in';

/** Every cell of a figure that its package states; the compiler holds that the record of changes has each of them. */
const cells = {
  cohort_id: true,
  program_id: true,
  regency_code: true,
  province_code: true,
  measure: true,
  value: true,
  unit: true,
  period_from: true,
  period_to: true,
  source_id: true,
  printed: true,
  precision: true,
  standing: true,
  standing_reason: true,
  note: true,
} as const satisfies Record<Exclude<keyof Tables['figure'], Unpublished>, true> &
  Record<Exclude<keyof Tables['figure_change'], 'revision_number' | 'figure_id' | 'kind'>, true>;

/** Columns of the published cells, in quotes. */
export const figureCells = Object.keys(cells).map((cell) => `"${cell}"`);

/** A temporary table: of this transaction alone, and never in the memory of the process. */
export const earlierFigures = '"earlier_figure"';

/** Keeps the package's figures as they are before the import writes. */
export async function keepEarlierFigures(em: Em, packageName: string): Promise<void> {
  const columns = ['"id"', ...figureCells].join(', ');
  await em.execute(
    `create temporary table ${earlierFigures} as select ${columns} from "figure" where false`,
    [],
    'run',
  );
  await em.execute(
    `insert into ${earlierFigures} (${columns}) select ${columns} from "figure" where "package" = ?`,
    [packageName],
    'run',
  );
}

export async function dropEarlierFigures(em: Em): Promise<void> {
  await em.execute(`drop table ${earlierFigures}`, [], 'run');
}
