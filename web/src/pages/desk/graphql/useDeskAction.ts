import { useState } from 'react';
import type { AnyVariables } from 'urql';
import type { TypedDocumentString } from '../../../graphql/TypedDocumentString.ts';
import { askDesk } from './askDesk.ts';
import { useDesk } from './DeskContext.ts';
import type { DeskProblem } from './deskProblem.ts';

export interface DeskAction<Data, Variables> {
  /** Does it; null where it was refused, and `problem` says why. */
  readonly act: (variables: Variables) => Promise<Data | null>;
  readonly problem: DeskProblem | null;
  readonly isActing: boolean;
}

/** Has the desk do something when someone asks for it. */
export function useDeskAction<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): DeskAction<Data, Variables> {
  const { client, noteProblem } = useDesk();
  const [problem, setProblem] = useState<DeskProblem | null>(null);
  const [isActing, setActing] = useState(false);
  const act = async (variables: Variables) => {
    setActing(true);
    const result = await askDesk(client, document, variables);
    setActing(false);
    setProblem(result.problem);
    if (result.problem !== null) noteProblem(result.problem);
    return result.data;
  };
  return { act, problem, isActing };
}
