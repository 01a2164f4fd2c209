/** The items of a ";" list; undefined where one is empty or stands twice. */
export function readList(found: string): string[] | undefined {
  const items = found.split(';');
  const sound = !items.includes('') && new Set(items).size === items.length;
  return sound ? items : undefined;
}
