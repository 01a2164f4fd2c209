import { readWords } from '../../db/tables.ts';

/** A list as the package has it, from a column that never holds null. */
export function storedList(value: unknown): readonly string[] {
  return readWords(value as readonly string[] | string);
}
