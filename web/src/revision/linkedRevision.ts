/** The revision that a link names, "?rev=3"; null where it names none that can be. */
export function linkedRevision(search: string): number | null {
  const text = new URLSearchParams(search).get('rev');
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The address of a page that names its revision. */
export function permalinkOf(address: string, revision: number): string {
  const url = new URL(address);
  url.searchParams.set('rev', String(revision));
  return url.href.replaceAll('%2C', ',');
}
