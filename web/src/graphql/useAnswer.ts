import { useState } from 'react';
import type { AnyVariables } from 'urql';
import { useQuery } from 'urql';
import type { TypedDocumentString } from './TypedDocumentString.ts';

export type AnswerState = 'loading' | 'ready' | 'stale' | 'failed';

export interface Answer<Data, Variables = unknown> {
  /** The newest answer there is; of an earlier question while `state` is stale or failed. */
  readonly data: Data | null;
  /** What `data` answers, which is not yet what was asked last while it is stale; null with no data. */
  readonly asked: Variables | null;
  readonly state: AnswerState;
  readonly problem: string | null;
  /** False where the site is a copy that holds no answer to this. */
  readonly isHeld: boolean;
  readonly askAgain: () => void;
}

/** Asks, and keeps the last answer in sight while the next one is under way. */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  /** While there is nothing to ask yet. */
  pause = false,
): Answer<Data, Variables> {
  // The text of the document is a tenth of its tree, and the client reads either.
  const query = document.toString();
  const [{ data, fetching, error }, ask] = useQuery<Data>({ query, variables, pause });
  const current = fetching || error ? null : (data ?? null);
  const [last, setLast] = useState<{ readonly data: Data; readonly asked: Variables } | null>(null);
  // Setting state while rendering is React's way to remember the former answer without a flash.
  if (current !== null && current !== last?.data) setLast({ data: current, asked: variables });
  const shown = current === null ? last : { data: current, asked: variables };
  return {
    data: shown?.data ?? null,
    asked: shown?.asked ?? null,
    state: error ? 'failed' : current !== null ? 'ready' : shown === null ? 'loading' : 'stale',
    problem: error ? (error.graphQLErrors[0]?.message ?? null) : null,
    isHeld: error?.graphQLErrors[0]?.extensions['code'] !== 'NOT_IN_COPY',
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}
