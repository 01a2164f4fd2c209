/** Milliseconds of a run: the median of several after a warm-up, each waited for before the next. */
export async function medianTime(run: () => unknown, runs: number): Promise<number> {
  const times: number[] = [];
  for (let i = -3; i < runs; i += 1) {
    const start = performance.now();
    await run();
    if (i >= 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
