import { formatPlace, sayProblem } from '../ingest/index.ts';
import type { PackageProblems, TableName } from '../ingest/index.ts';
import { isTableName } from '../ingest/tables/index.ts';

/** One thing that is wrong with a draft: where, what stands there, what should. */
export interface DraftProblem {
  /** Null where it is of no table. */
  readonly table: TableName | null;
  /** Place of the row in the draft, from 1; null where it is of none of its rows. */
  readonly row: number | null;
  readonly column: string | null;
  /** The whole place in one text, also of a row that is published already. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** The same in Indonesian. */
  readonly foundId: string;
  readonly expectedId: string;
}

const mostTold = 500;

/** The problems of a draft, the first ones only where there are very many. */
export function toDraftProblems({ problems }: PackageProblems): DraftProblem[] {
  return problems.slice(0, mostTold).map((problem) => {
    const { file, line, column, found, expected } = problem;
    const inIndonesian = sayProblem(problem, 'ID');
    // A row that is stored has its file with it, a drafted one its table alone.
    const table = /^(?:.*\/)?(\w+?)(?:\.csv)?$/.exec(file)?.[1] ?? '';
    return {
      table: isTableName(table) ? table : null,
      row: isTableName(file) ? line : null,
      column,
      place: formatPlace(problem),
      found,
      expected,
      foundId: inIndonesian.found,
      expectedId: inIndonesian.expected,
    };
  });
}
