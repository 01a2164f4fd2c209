import { refusal } from '../errors/refusal.ts';
import { overLimit } from './overLimit.ts';

/** Throws VARIABLES_TOO_LARGE. */
export function checkVariables(variables: unknown, limit: number): void {
  if (variables == null) return;
  const length = lengthOf(variables);
  if (length === null) throw refusal('VARIABLES_TOO_LARGE', 'variables: nested deeper than is read.', { limit });
  if (length > limit) throw overLimit('VARIABLES_TOO_LARGE', 'characters of variables', length, limit);
}

/** Characters of JSON; null where it is nested too deep to be written. */
function lengthOf(variables: unknown): number | null {
  try {
    return JSON.stringify(variables).length;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
