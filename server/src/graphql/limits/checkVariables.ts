import { overLimit } from './overLimit.ts';

/** Throws VARIABLES_TOO_LARGE. */
export function checkVariables(variables: unknown, limit: number): void {
  if (variables == null) return;
  const { length } = JSON.stringify(variables);
  if (length > limit) throw overLimit('VARIABLES_TOO_LARGE', 'characters of variables', length, limit);
}
