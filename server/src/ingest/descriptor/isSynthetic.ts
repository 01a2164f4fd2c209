/** True for a package that says of itself that its numbers are made up. */
export function isSynthetic(head: Readonly<Record<string, unknown>>): boolean {
  return head['synthetic'] === true;
}
