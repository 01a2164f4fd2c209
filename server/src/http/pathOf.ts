/** The path of an address without what is asked there: queries stay out of logs and choices. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}
