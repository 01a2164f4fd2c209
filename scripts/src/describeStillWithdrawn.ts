import type { StillWithdrawn } from '@pionir/server';
import type { Language } from '@pionir/shared';
import { previewWords } from './previewWords.ts';

/** The corrections that no reader sees, with why; no line where there is none. */
export function describeStillWithdrawn(rows: readonly StillWithdrawn[], language: Language): string[] {
  if (rows.length === 0) return [];
  return [
    previewWords[language].stillWithdrawn,
    ...rows.map(({ table, key, reason }) => `    ${table} ${key}: ${reason}`),
  ];
}
