import { useCallback, useEffect, useRef, useState } from 'react';
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
  const [answer, setAnswer] = useState<{ data: Data | null; problem: DeskProblem | null }>({
    data: null,
    problem: null,
  });
  const [isAsking, setAsking] = useState(true);
  const newest = useRef(0);
  const asked = JSON.stringify(variables);
  const ask = useCallback(async () => {
    newest.current += 1;
    const own = newest.current;
    setAsking(true);
    const { data, problem } = await askDesk(client, document, JSON.parse(asked) as Variables);
    if (own !== newest.current) return;
    setAsking(false);
    setAnswer((last) => ({ data: problem === null ? data : last.data, problem }));
    if (problem !== null) noteProblem(problem);
  }, [client, document, asked, noteProblem]);
  useEffect(() => {
    void ask();
    return () => {
      newest.current += 1;
    };
  }, [ask]);
  return { ...answer, isAsking, askAgain: () => void ask() };
}
