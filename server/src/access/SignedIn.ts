import type { SignedInActor } from './Actor.ts';

/** Someone who came in, and until when they stay. */
export interface SignedIn {
  readonly actor: SignedInActor;
  /** End of the session; of the token itself where it was sent with the request. */
  readonly expiresAt: string;
}
