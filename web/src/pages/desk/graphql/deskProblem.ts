import type { CombinedError } from 'urql';

/** Why the desk did not do something: a code of its list, or that nothing came back. */
export interface DeskProblem {
  readonly code: string;
  /** In English, from the server; empty where nothing came back. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function toDeskProblem({ graphQLErrors: [error] }: CombinedError): DeskProblem {
  if (error === undefined) return { code: 'NO_ANSWER', message: '', details: {} };
  const { code, ...details } = error.extensions;
  return { code: typeof code === 'string' ? code : 'UNKNOWN', message: error.message, details };
}
