import { addFigure } from './addFigure.ts';
import { cohortFor } from './cohortFor.ts';
import type { GroupCount } from './cohortFor.ts';
import type { CountFact, DocumentFacts } from './documentFacts.ts';
import { monthText, yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import { programFor, programOfAll } from './programFor.ts';

/** Where a count came to stand. */
export interface PlacedCount {
  readonly count: CountFact;
  readonly figureId: string;
  readonly programId: string;
}

/** Adds every count with its cohort and program, groups before the totals made of them. */
export function addCounts(facts: DocumentFacts, sourceId: string, ledger: DraftLedger): Map<string, PlacedCount> {
  const placed = new Map<string, PlacedCount>();
  for (const count of facts.counts.filter(isGroup).toSorted(olderFirst)) {
    const { id, programId } = cohortFor(count, facts, ledger);
    const measure = count.kind === 'TARGET' ? 'TARGET_HEADCOUNT' : 'HEADCOUNT';
    const period = yearText(count.period ?? facts.document.publishedOn);
    const figureId = addFigure(count, { kind: 'cohort', id, measure, unit: 'people', period }, sourceId, ledger);
    placed.set(count.id, { count, figureId, programId });
  }
  for (const count of facts.counts.filter((each) => !isGroup(each))) {
    const programId = programOfTotal(count, facts, placed, ledger);
    const period = monthText(count.period ?? facts.document.publishedOn);
    const subject = { kind: 'program', id: programId, measure: 'PROGRAM_TOTAL', unit: 'people', period } as const;
    placed.set(count.id, { count, figureId: addFigure(count, subject, sourceId, ledger), programId });
  }
  return placed;
}

function isGroup(count: CountFact): count is GroupCount {
  return count.kind !== 'TOTAL';
}

/** An addition names the group it adds to, which must be there; the order told decides among the rest. */
function olderFirst(a: GroupCount, b: GroupCount): number {
  const [one, other] = [a.period ?? '9999', b.period ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.kind === 'FLOW') - Number(b.kind === 'FLOW');
}

/** That of its parts where they are of one program; else that of its category; else the one across all. */
function programOfTotal(
  total: CountFact,
  facts: DocumentFacts,
  placed: ReadonlyMap<string, PlacedCount>,
  ledger: DraftLedger,
): string {
  const parts = facts.sums.find((sum) => sum.total === total.id)?.parts ?? [];
  const programs = new Set(parts.flatMap((part) => placed.get(part)?.programId ?? []));
  const [only] = programs;
  if (only !== undefined && programs.size === 1) return only;
  return total.category === null || programs.size > 1
    ? programOfAll(facts, ledger)
    : programFor(total.category, facts, ledger);
}
