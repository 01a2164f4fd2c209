/** The value of a cell as a package writes it: a list in one text, null for an empty cell. */
export function packageValue(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.join(';');
  return value as string | number | null;
}
