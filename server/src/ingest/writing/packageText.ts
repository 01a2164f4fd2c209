import { plainNumberText } from './plainNumberText.ts';

/** A cell as a package writes it: a list in one text, nothing for an empty cell. */
export function packageText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'number' ? plainNumberText(value) : String(value);
}
