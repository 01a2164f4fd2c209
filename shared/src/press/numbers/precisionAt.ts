import type { Precision } from '../../vocabulary/index.ts';
import type { Token } from '../tokens/index.ts';

/** Words before a number that make it an approximate one. */
const aboutWords: ReadonlySet<string> = new Set([
  'sekitar',
  'sekira',
  'kisaran',
  'kira',
  'hampir',
  'sedikitnya',
  'setidaknya',
  'diperkirakan',
  'lebih',
  'kurang',
  'kurleb',
  'minimal',
]);

/** Words and endings after a number that make it an approximate one. */
const overWords: ReadonlySet<string> = new Set(['lebih', 'sekian', 'an', 'ribuan', 'jutaan', 'koma']);

/** How exact the words around a number say it is. */
export function precisionAt(tokens: readonly Token[], from: number, to: number, scaled: boolean): Precision {
  const before = tokens.slice(Math.max(0, from - 2), from);
  const after = tokens[tokens[to]?.text === '-' ? to + 1 : to];
  const scale = tokens[to - 1]?.lower ?? '';
  if (before.some(({ lower }) => aboutWords.has(lower)) || overWords.has(after?.lower ?? '') || scale === 'an')
    return 'APPROXIMATE';
  return scale.endsWith('ribuan') ? 'APPROXIMATE' : scaled ? 'ROUNDED' : 'EXACT';
}
