import { checkPremium, readPrintedBudget, toPremiumFacts } from '@pionir/shared';
import type { Cohort, Figure, PremiumCheck, Program, Total } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';

/** The premium check of a budget of people, months and premium; null for any other statement. */
export async function findPremiumCheck(total: Total, context: Context): Promise<PremiumCheck | null> {
  const printed = readPrintedBudget(total);
  if (printed === null) return null;
  const cohorts = await cohortsCounted(printed.people, context);
  const program = await findProgram(printed.budget, cohorts, context);
  return checkPremium(printed, toPremiumFacts(program, cohorts));
}

/** The cohort a head count is about, or all those of its program. */
async function cohortsCounted({ subjectKind, subjectId }: Figure, { load }: Context): Promise<readonly Cohort[]> {
  if (subjectKind === 'program') return load.cohortsOf.load(subjectId);
  const cohort = subjectKind === 'cohort' ? await load.cohort.load(subjectId) : null;
  return cohort === null ? [] : [cohort];
}

/** The program that pays: the one the budget is about, else that of the people. */
async function findProgram(budget: Figure, [cohort]: readonly Cohort[], { load }: Context): Promise<Program | null> {
  const id = budget.subjectKind === 'program' ? budget.subjectId : cohort?.programId;
  return id === undefined ? null : load.program.load(id);
}
