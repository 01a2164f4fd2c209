import { PackageProblems, RevisionChanged } from '../ingest/index.ts';
import { toTableWord } from '../graphql/deskEnums.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { toDraftProblems } from './toDraftProblems.ts';

/** Rethrows what an import was refused with as DATA_REFUSED or REVISION_CHANGED, and anything else as it is. */
export function refuseImport(error: unknown): never {
  if (error instanceof PackageProblems) {
    const problems = toDraftProblems(error).map((problem) => ({
      ...problem,
      table: problem.table && toTableWord(problem.table),
    }));
    throw refusal('DATA_REFUSED', error.message, { count: error.count, problems });
  }
  if (error instanceof RevisionChanged) {
    const { message, expected, found } = error;
    throw refusal('REVISION_CHANGED', message, { expected, found });
  }
  throw error;
}
