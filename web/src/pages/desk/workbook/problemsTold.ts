import type { DeskProblem } from '../graphql/deskProblem.ts';

/** One thing that is wrong with a workbook. */
export interface WorkbookProblem {
  /** Sheet, cell and column in one text. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  /** The same in Indonesian. */
  readonly foundId: string;
  readonly expectedId: string;
}

/** All that is wrong, as the server tells it; none where the refusal is of another kind. */
export function problemsTold(problem: DeskProblem | null): WorkbookProblem[] {
  const told = problem?.details['problems'];
  return Array.isArray(told) ? told.filter(isProblem) : [];
}

function isProblem(value: unknown): value is WorkbookProblem {
  if (typeof value !== 'object' || value === null) return false;
  return ['place', 'found', 'expected', 'foundId', 'expectedId'].every(
    (part) => typeof Reflect.get(value, part) === 'string',
  );
}
