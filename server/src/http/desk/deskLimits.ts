import type { Limits } from '../../graphql/limits/limits.ts';

/** A draft comes whole, and publishing ranks everything twice: the desk takes more and waits longer. */
export function deskLimits(limits: Limits): Limits {
  return { ...limits, bodyBytes: 5_000_000, variablesCharacters: 4_000_000, answerMilliseconds: 120_000 };
}

/** For people who type, not for programs that harvest. */
export const deskRequestsPerMinute = 600;
