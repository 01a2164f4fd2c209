import { useWords } from '../../../i18n/LanguageContext.ts';
import type { ProblemAnswer } from '../graphql/types.ts';
import { draftWords } from './draftWords.ts';

/** What stands in a cell, and what should; as the import says it. */
export function CellProblems({ id, problems }: { readonly id?: string; readonly problems: readonly ProblemAnswer[] }) {
  const words = useWords(draftWords);
  if (problems.length === 0) return null;
  return (
    <ul className="cell-problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.place} ${problem.found} ${problem.expected}`}>{words.problem(problem)}</li>
      ))}
    </ul>
  );
}
