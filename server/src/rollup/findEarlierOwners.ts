import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** What rows belonged to until a revision changed them. */
export interface EarlierOwners {
  /** Programs of cohorts. */
  readonly programIds: readonly string[];
  /** Payers of programs. */
  readonly payerCodes: readonly string[];
  /** Results of sums. */
  readonly figureIds: readonly string[];
}

/** A cohort may have moved to another program, a program to another payer, a sum to another result. */
export async function findEarlierOwners(em: Em, revision: number): Promise<EarlierOwners> {
  const rows = await tablesOf(em)
    .selectFrom('row_change')
    .select(['table_name as table', 'cells'])
    .where('revision_number', '=', revision)
    .where('table_name', 'in', ['cohorts', 'programs', 'totals'])
    .execute();
  const cellsOf = (name: string, column: string) => [
    ...new Set(
      rows.flatMap(({ table, cells }) => {
        const cell = table === name ? (JSON.parse(cells) as Record<string, string>)[column] : undefined;
        return cell === undefined || cell === '' ? [] : [cell];
      }),
    ),
  ];
  return {
    programIds: cellsOf('cohorts', 'program_id'),
    payerCodes: cellsOf('programs', 'regency_code'),
    figureIds: cellsOf('totals', 'total_figure_id'),
  };
}
