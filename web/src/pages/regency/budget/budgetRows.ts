import type { BudgetCheckAnswer, FigureEvidence, ProgramAnswer } from '../../../graphql/types.ts';

/** A budget of a program, as often as sources printed it. */
export interface BudgetRow {
  readonly key: string;
  readonly program: string;
  readonly budgets: readonly [FigureEvidence, ...FigureEvidence[]];
  readonly check: BudgetCheckAnswer;
}

/** One row for each amount and period of each program, in the order of programs, the latest period first. */
export function toBudgetRows(programs: readonly ProgramAnswer[]): BudgetRow[] {
  return programs.flatMap(({ slug, name, budgetChecks }) => {
    const alike = Map.groupBy(
      budgetChecks,
      ({ budget }) => `${budget.periodFrom ?? ''}/${budget.periodTo ?? ''}/${budget.value}`,
    );
    return [...alike.entries()]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .flatMap(([key, checks]) => {
        const [check, ...others] = checks;
        if (check === undefined) return [];
        const budgets = [check.budget, ...others.map(({ budget }) => budget)] as const;
        return [{ key: `${slug}/${key}`, program: name, budgets, check }];
      });
  });
}
