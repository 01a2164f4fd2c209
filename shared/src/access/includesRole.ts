import { roles, wordsOf } from '../vocabulary/index.ts';
import type { Role } from '../vocabulary/index.ts';

/** True when whoever has the one role may do what asks for the other: each includes those before it. */
export function includesRole(held: Role, needed: Role): boolean {
  const order = wordsOf(roles);
  return order.indexOf(held) >= order.indexOf(needed);
}
