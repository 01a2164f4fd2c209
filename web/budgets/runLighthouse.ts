import lighthouse from 'lighthouse';

/** Odd, so that the middle one is a run. */
const runs = 3;

/** Scores of 0 to 100 by category, on the mobile profile; of several runs the middle one of each. */
export async function runLighthouse(url: string, port: number): Promise<Record<string, number>> {
  const found: Record<string, number[]> = {};
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    for (const { id, score } of Object.values(result?.lhr.categories ?? {}))
      if (score !== null) (found[id] ??= []).push(Math.round(score * 100));
  }
  return Object.fromEntries(Object.entries(found).map(([id, scores]) => [id, middleOf(scores)]));
}

function middleOf(scores: readonly number[]): number {
  return scores.toSorted((one, other) => one - other)[Math.floor(scores.length / 2)] ?? Number.NaN;
}
