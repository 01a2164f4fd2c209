import type { ClaimAnswer } from '../../graphql/types.ts';

/** The places that claims praise, each once, by name, then code. */
export function placesPraised(
  claims: readonly Pick<ClaimAnswer, 'regency'>[],
): { readonly value: string; readonly label: string }[] {
  const names = new Map(claims.flatMap(({ regency }) => (regency === null ? [] : [[regency.code, regency.name]])));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => (a.label === b.label ? (a.value < b.value ? -1 : 1) : a.label < b.label ? -1 : 1));
}
