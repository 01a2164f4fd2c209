import type { MethodPlaces } from '../../graphql/types.ts';

export interface ExamplePlace {
  readonly code: string;
  readonly name: string;
}

/** Every place, ranked or not, in the order of codes. */
export function examplePlaces({ rows, excluded }: MethodPlaces): ExamplePlace[] {
  return [...rows.nodes, ...excluded].map(({ regency }) => regency).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The place chosen, else by rule: the first in the index with all components known, else the first; null where nothing is ranked. */
export function exampleCode(places: MethodPlaces, chosen: string | null): string | null {
  if (chosen !== null && examplePlaces(places).some(({ code }) => code === chosen)) return chosen;
  const { nodes } = places.rows;
  const whole = nodes.find(({ components }) => components.every(({ value }) => value !== null));
  return (whole ?? nodes[0])?.regency.code ?? null;
}
