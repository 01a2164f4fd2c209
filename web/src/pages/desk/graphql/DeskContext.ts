import { createContext, use } from 'react';
import type { Client } from 'urql';
import type { DeskProblem } from './deskProblem.ts';
import type { SignedIn } from './types.ts';

/** What every part of the desk has at hand. */
export interface DeskGround {
  readonly client: Client;
  readonly signedIn: SignedIn;
  /** Told of every refusal: one that says that the session is over asks to sign in again. */
  readonly noteProblem: (problem: DeskProblem) => void;
}

export const DeskContext = createContext<DeskGround | null>(null);

export function useDesk(): DeskGround {
  const ground = use(DeskContext);
  if (ground === null) throw new Error('Outside of the desk.');
  return ground;
}
