/** The element to be pasted into another site. */
export function embedCode(address: string, title: string): string {
  const source = address.replaceAll('&', '&amp;').replaceAll('"', '%22');
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${source}" title="${name}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
