/** The items of a ";" list; undefined where one is empty or stands twice. */
export function readList(found: string): string[] | undefined {
  if (!found.includes(';')) return found === '' ? undefined : [found];
  const items = found.split(';');
  const sound = !items.includes('') && new Set(items).size === items.length;
  return sound ? items : undefined;
}
