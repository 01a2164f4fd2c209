import { checkBudget, usableFigures } from '@pionir/shared';
import type { BudgetCheck, Program } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import { findPayerCohorts } from '../program/findPayerCohorts.ts';

/** A check of each budget of the program known by then, in the order of their slugs. */
export async function findBudgetChecks(
  program: Program,
  knownAt: string | null | undefined,
  context: Context,
): Promise<BudgetCheck[]> {
  const day = knownAt ?? context.today;
  const [figures, cohorts, payerCohorts] = await Promise.all([
    context.load.figuresOf.program.load(program.id),
    context.load.cohortsOf.load(program.id),
    findPayerCohorts(program, context),
  ]);
  const budgets = usableFigures(figures, day).filter((figure) => figure.measure === 'BUDGET');
  return budgets.map((budget) => checkBudget(budget, { program, cohorts, payerCohorts }, day));
}
