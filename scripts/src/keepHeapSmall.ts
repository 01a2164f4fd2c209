import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the part of the heap for what is young from growing: of very many rows
 * that pass through, none stays. It would take tens of megabytes that are never
 * given back, and save little.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
