import { formatPlace } from '@pionir/server';
import type { PackageProblems } from '@pionir/server';

const mostShown = 200;

/** What is wrong with a package, a line each, the places in a column of their own. */
export function describeProblems(folder: string, { problems, count }: PackageProblems): string {
  const shown = problems.slice(0, mostShown);
  const places = shown.map((problem) => `${formatPlace(problem)}:`);
  const width = Math.min(60, Math.max(...places.map((place) => place.length)));
  return [
    `${folder} was refused: ${count.toLocaleString('en')} problem${count === 1 ? '' : 's'}. The database is as it was.`,
    ...shown.map(
      ({ found, expected }, index) => `  ${places[index]?.padEnd(width)} found ${found}, expected ${expected}`,
    ),
    ...(count > shown.length ? [`  and ${(count - shown.length).toLocaleString('en')} more`] : []),
  ].join('\n');
}
