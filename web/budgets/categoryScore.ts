import type { Result } from 'lighthouse';

/** What Lighthouse gives a page in a category, and what kept it from more. */
export interface CategoryScore {
  /** From 0 to 100. */
  readonly score: number;
  /** The audits that cost it points, the dearest first, each with what it displays. */
  readonly costs: readonly string[];
}

/** The score of each category of a run; none where Lighthouse could not tell. */
export function categoryScores({ categories, audits }: Result): Readonly<Record<string, CategoryScore>> {
  const scored = Object.values(categories).flatMap(({ id, score, auditRefs }) => {
    if (score === null) return [];
    const weights = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
    const costs = auditRefs
      .flatMap(({ id: audit, weight }) => {
        const result = audits[audit];
        const lost = result?.score == null ? 0 : (weight * (1 - result.score)) / weights;
        return result === undefined || lost === 0 ? [] : [{ lost, line: costLine(result, lost) }];
      })
      .toSorted((one, other) => other.lost - one.lost || (one.line < other.line ? -1 : 1))
      .map(({ line }) => line);
    return [[id, { score: Math.round(score * 100), costs }] as const];
  });
  return Object.fromEntries(scored);
}

function costLine({ id, title, displayValue }: Result['audits'][string], lost: number): string {
  return `${id}: ${displayValue ?? title}, ${(lost * 100).toFixed(1)} points`;
}
