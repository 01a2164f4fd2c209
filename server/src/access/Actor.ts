import type { ActorKind, TokenRole } from '@pionir/shared';

/** Who does something: what the audit log says of them, and what they may. */
export interface Actor {
  readonly kind: ActorKind;
  /** Id of the access token; null where there is none. */
  readonly token: string | null;
  readonly name: string | null;
  readonly role: TokenRole | null;
}

/** Whoever has come in with a token. */
export interface SignedInActor extends Actor {
  readonly kind: 'TOKEN';
  readonly token: string;
  readonly name: string;
  readonly role: TokenRole;
}

/** An operator on the machine itself, who may all that the machine may. */
export const commandLineActor: Actor = { kind: 'COMMAND_LINE', token: null, name: null, role: null };

export const nobody: Actor = { kind: 'NOBODY', token: null, name: null, role: null };
