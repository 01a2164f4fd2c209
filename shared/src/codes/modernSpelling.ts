/** From the spelling before 1972, and before 1947, to today's; the later ones rely on the earlier. */
const changes: readonly (readonly [old: string, modern: string])[] = [
  ['oe', 'u'],
  // Set aside until every other j has become y.
  ['dj', '\0'],
  ['tj', 'c'],
  ['j', 'y'],
  ['\0', 'j'],
];

/** A name in the old spelling as it is written today: "soerabaja" is "surabaya", "ngandjoek" is "nganjuk". */
export function modernSpelling(name: string): string {
  return changes.reduce((text, [old, modern]) => text.replaceAll(old, modern), name);
}
