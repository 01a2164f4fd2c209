import type { Language } from '../vocabulary/index.ts';

const joints: Record<Language, string> = { ID: ' dan ', EN: ' and ' };

/** "A", "A dan B", "A, B dan C". */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')}${joints[language]}${last}`;
}
