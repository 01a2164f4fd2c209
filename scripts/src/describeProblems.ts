import { formatPlace, sayProblem } from '@pionir/server';
import type { PackageProblems } from '@pionir/server';
import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';

const mostShown = 200;

/** What is wrong with a package, a line each, the places in a column of their own. */
export function describeProblems(source: string, { problems, count }: PackageProblems, language: Language): string {
  const words = problemWords[language];
  const shown = problems.slice(0, mostShown);
  const places = shown.map((problem) => `${formatPlace(problem)}:`);
  const width = Math.min(60, Math.max(...places.map((place) => place.length)));
  return [
    words.refused(source, count),
    ...shown.map((problem, index) => {
      const { found, expected } = sayProblem(problem, language);
      return `  ${places[index]?.padEnd(width)} ${words.problem(found, expected)}`;
    }),
    ...(count > shown.length ? [`  ${words.more(count - shown.length)}`] : []),
  ].join('\n');
}

interface ProblemWords {
  readonly refused: (source: string, count: number) => string;
  readonly problem: (found: string, expected: string) => string;
  readonly more: (count: number) => string;
}

const problemWords: Readonly<Record<Language, ProblemWords>> = {
  ID: {
    refused: (source, count) =>
      `${source} ditolak: ${formatNumber(count, 'people', 'ID')} masalah. Basis data tetap seperti semula.`,
    problem: (found, expected) => `ditemukan ${found}, seharusnya ${expected}`,
    more: (count) => `dan ${formatNumber(count, 'people', 'ID')} lagi`,
  },
  EN: {
    refused: (source, count) =>
      `${source} was refused: ${formatNumber(count, 'people', 'EN')} problem${count === 1 ? '' : 's'}. The database is as it was.`,
    problem: (found, expected) => `found ${found}, expected ${expected}`,
    more: (count) => `and ${formatNumber(count, 'people', 'EN')} more`,
  },
};
