/** What was known by a day, in its order. */
export function knownBy<Item extends { readonly knownFrom: string }>(items: readonly Item[], day: string): Item[] {
  return items.filter(({ knownFrom }) => knownFrom <= day);
}
