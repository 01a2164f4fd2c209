import { addFigure } from './addFigure.ts';
import type { PlacedCount } from './addCounts.ts';
import { amountUnits } from './amountUnits.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import { programOfAll } from './programFor.ts';

/** Adds money, months and rates: a rate is of the place, the others of the program whose people they are for. */
export function addAmounts(
  facts: DocumentFacts,
  sourceId: string,
  placed: ReadonlyMap<string, PlacedCount>,
  ledger: DraftLedger,
): void {
  for (const amount of facts.amounts) {
    const { measure } = amount;
    const period = yearText(amount.period ?? facts.document.publishedOn);
    const subject =
      measure === 'COVERAGE_RATE_PUBLISHED'
        ? { kind: 'regency' as const, id: facts.place.code }
        : { kind: 'program' as const, id: programOfMoney(facts, placed, ledger) };
    addFigure(amount, { ...subject, measure, unit: amountUnits[measure], period }, sourceId, ledger);
  }
}

/** The one program that the document speaks of; the entry across all where there are several or none. */
function programOfMoney(facts: DocumentFacts, placed: ReadonlyMap<string, PlacedCount>, ledger: DraftLedger): string {
  const programs = new Set([...placed.values()].map(({ programId }) => programId));
  const [only] = programs;
  return only !== undefined && programs.size === 1 ? only : programOfAll(facts, ledger);
}
