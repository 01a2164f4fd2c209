import type { DatasetChanges } from '../../graphql/types.ts';

/** True where a list of changes is longer than what is shown of it. */
export function hasMore({ figures, ranks, verdicts }: DatasetChanges): boolean {
  return [figures, ranks, verdicts].some(({ nodes, totalCount }) => nodes.length < totalCount);
}
