import { useEffect, useState } from 'react';
import type { AnyVariables } from 'urql';
import type { TypedDocumentString } from '../../../graphql/TypedDocumentString.ts';
import { askDesk } from './askDesk.ts';
import { useDesk } from './DeskContext.ts';
import type { DeskProblem } from './deskProblem.ts';

export interface DeskAnswer<Data> {
  /** The newest answer there is. */
  readonly data: Data | null;
  readonly problem: DeskProblem | null;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** Asks the desk, again when the variables are others; the last answer stays in sight. */
export function useDeskAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): DeskAnswer<Data> {
  const { client, noteProblem } = useDesk();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Kept<Data>>({ to: null, data: null, problem: null });
  const asked = JSON.stringify(variables);
  const question = `${turn} ${asked}`;
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const { data, problem } = await askDesk(client, document, JSON.parse(asked) as Variables);
      if (!isCurrent) return;
      setAnswer((last) => ({ to: question, data: problem === null ? data : last.data, problem }));
      if (problem !== null) noteProblem(problem);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [client, document, asked, question, noteProblem]);
  const { data, problem, to } = answer;
  return { data, problem, isAsking: to !== question, askAgain: () => setTurn(turn + 1) };
}

interface Kept<Data> {
  /** The question that was answered last; null before any was. */
  readonly to: string | null;
  readonly data: Data | null;
  readonly problem: DeskProblem | null;
}
