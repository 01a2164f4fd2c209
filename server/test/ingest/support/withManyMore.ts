/** With copies of a figure that is not used, each under an id of its own. */
export function withManyMore([header, ...rows]: string[][], count: number): string[][] {
  const standing = (header as string[]).indexOf('standing');
  const [id, ...cells] = rows.find((row) => row[standing] === 'NORMAL') as string[];
  const more = Array.from({ length: count }, (_, index) => [`${id}-${index + 1}`, ...cells]);
  return [header as string[], ...rows, ...more];
}
