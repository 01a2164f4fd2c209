import type { QuantityEvidence, RankingAnswer } from '../../graphql/types.ts';

/** Every quantity that a ranking was made of: each place's value and, for the index, its components. */
export function quantitiesOf({ rows }: RankingAnswer): QuantityEvidence[] {
  return rows.nodes.flatMap(({ quantity, components }) => [quantity, ...components.map((part) => part.quantity)]);
}
