import { KeyNumbers } from './KeyNumbers.ts';

/** Remembers what has been seen: asks for each thing on which line it stood before, null for the first time. */
export function watchUnique(): (thing: string, line: number) => number | null {
  const lines = new KeyNumbers();
  return (thing, line) => lines.add(thing, line) ?? null;
}
