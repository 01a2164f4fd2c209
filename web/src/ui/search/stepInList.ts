/** Where a key leads in a list that is open: round its ends; null is the field itself. Undefined where the key means nothing. */
export function stepInList(key: string, from: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return from === null ? 0 : from + 1 < count ? from + 1 : null;
  if (key === 'ArrowUp') return from === null ? count - 1 : from > 0 ? from - 1 : null;
  return undefined;
}
