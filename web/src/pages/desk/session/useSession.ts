import { useCallback, useEffect, useState } from 'react';
import type { Client } from 'urql';
import { askDesk } from '../graphql/askDesk.ts';
import type { DeskProblem } from '../graphql/deskProblem.ts';
import { SessionDocument, SignOutDocument } from '../graphql/generated/documents.ts';
import type { SignedIn } from '../graphql/types.ts';

export type SessionState =
  | { readonly name: 'asking' }
  | { readonly name: 'failed'; readonly problem: DeskProblem }
  | { readonly name: 'out' }
  /** `isOver`: it has ended, and what stands on the page waits for the next one. */
  | { readonly name: 'in'; readonly signedIn: SignedIn; readonly isOver: boolean };

export interface Session {
  readonly state: SessionState;
  readonly askAgain: () => void;
  readonly enter: (signedIn: SignedIn) => void;
  readonly leave: () => void;
  readonly noteProblem: (problem: DeskProblem) => void;
}

/** Whether someone is signed in, found out once and kept up to date by what the desk answers. */
export function useSession(client: Client): Session {
  const [state, setState] = useState<SessionState>({ name: 'asking' });
  const enter = useCallback((signedIn: SignedIn) => setState({ name: 'in', signedIn, isOver: false }), []);
  useEffect(() => void findState(client).then(setState), [client]);
  const leave = useCallback(async () => {
    const { problem } = await askDesk(client, SignOutDocument, {});
    setState(problem === null ? { name: 'out' } : { name: 'failed', problem });
  }, [client]);
  const noteProblem = useCallback(({ code }: DeskProblem) => {
    if (code === 'NOT_SIGNED_IN') setState((last) => (last.name === 'in' ? { ...last, isOver: true } : last));
  }, []);
  return {
    state,
    askAgain: () => void findState(client).then(setState),
    enter,
    leave: () => void leave(),
    noteProblem,
  };
}

async function findState(client: Client): Promise<SessionState> {
  const { data, problem } = await askDesk(client, SessionDocument, {});
  if (problem !== null) return { name: 'failed', problem };
  return data.session == null ? { name: 'out' } : { name: 'in', signedIn: data.session, isOver: false };
}
