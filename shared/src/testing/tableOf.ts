import type { Evidence } from '../quantity/index.ts';
import type { ExcludedPlace, Ranking } from '../ranking/index.ts';

const idsOf = (figures: readonly Evidence[]) => figures.map(({ id }) => id).toSorted();

/**
 * All that a ranking says of its ranked places, but for the order in which evidence
 * is listed, and for the reason why a component is missing, which may look past the
 * day of knowledge.
 */
export function tableOf({ rows, median, resolution }: Ranking) {
  return {
    rows: rows.map(({ quantity, components, moved, uncertainty, conflict, ...row }) => ({
      ...row,
      moved: moved(),
      uncertainty: uncertainty(),
      conflict: conflict(),
      figures: idsOf(quantity.figures),
      components: components.map((score) => ({
        component: score.component,
        value: score.quantity.value,
        percentile: score.percentile,
        weight: score.weight,
        figures: idsOf(score.quantity.figures),
      })),
    })),
    median,
    resolution: resolution(),
  };
}

/** Who is not ranked, and why. */
export function reasonsOf({ excluded }: Pick<Ranking, 'excluded'>): ExcludedPlace[] {
  return excluded.map(({ code, reason }) => ({ code, reason }));
}
