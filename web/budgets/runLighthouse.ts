import lighthouse from 'lighthouse';
import { categoryScores } from './categoryScore.ts';
import type { CategoryScore } from './categoryScore.ts';

/** Odd, so that the middle one is a run. */
const runs = 3;

/** The score of each category on the mobile profile; of several runs the middle one of each. */
export async function runLighthouse(url: string, port: number): Promise<Readonly<Record<string, CategoryScore>>> {
  const found: Record<string, CategoryScore[]> = {};
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (result === undefined) continue;
    for (const [category, scored] of Object.entries(categoryScores(result.lhr))) (found[category] ??= []).push(scored);
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([category, scores]) => {
      const middle = scores.toSorted((one, other) => one.score - other.score)[Math.floor(scores.length / 2)];
      return middle === undefined ? [] : [[category, middle]];
    }),
  );
}
