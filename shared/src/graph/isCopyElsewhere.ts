/** True of a publisher whose document was read from a copy at another place: a link there would mislead. */
export function isCopyElsewhere(publisher: string): boolean {
  return publisher.includes('(copy at');
}
