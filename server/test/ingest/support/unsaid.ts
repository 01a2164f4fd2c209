import { sayProblem } from '../../../src/ingest/index.ts';
import type { Problem } from '../../../src/ingest/index.ts';

/** What of some problems is not said in Indonesian; a cell's own text, in quotes, and a name stand for themselves. */
export function unsaid(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) => {
    const said = sayProblem(problem, 'ID');
    const same = (['found', 'expected'] as const).filter((part) => said[part] === problem[part]);
    return same.map((part) => problem[part]).filter((text) => !/^".*"$/s.test(text));
  });
}
