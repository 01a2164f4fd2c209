import type { ClaimScope } from '../../vocabulary/index.ts';
import { meaningAt, scopeWords } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** Among whom a claim is made, and where the text says so. */
export interface FoundScope {
  readonly scope: ClaimScope;
  readonly from: number;
  readonly to: number;
}

/** How far after its claim a scope may stand, in tokens. */
const reach = 18;

/** The scope after a claim: a known one, or "di Madura", "se-Madura": another. Null where none is said. */
export function findScope(tokens: readonly Token[], from: number, end: number): FoundScope | null {
  let other: FoundScope | null = null;
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const known = meaningAt(tokens, scopeWords, at, end);
    if (known !== null) return { scope: known.key, from: at, to: nameEnd(tokens, known.to, known.key) };
    if (tokens[at]?.lower === 'cabang')
      return { scope: 'BRANCH_AREA', from: at, to: nameEnd(tokens, at + 1, 'BRANCH_AREA') };
    if (other === null && at <= from + 3) other = otherAt(tokens, at);
  }
  return other;
}

function nameEnd(tokens: readonly Token[], at: number, scope: ClaimScope): number {
  if (scope !== 'BRANCH_AREA' && scope !== 'BAKORWIL') return at;
  const next = tokens[at]?.lower === 'cabang' ? at + 1 : at;
  return isName(tokens[next]) ? next + 1 : next;
}

/** "di Madura", "se-Madura", "se-Tapal Kuda": a name right after "di" or "se". */
function otherAt(tokens: readonly Token[], at: number): FoundScope | null {
  if (!['di', 'se'].includes(tokens[at]?.lower ?? '')) return null;
  const name = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!isName(tokens[name]) || hall.has(tokens[name]?.lower ?? '')) return null;
  return { scope: 'OTHER', from: at, to: isName(tokens[name + 1]) ? name + 2 : name + 1 };
}

/** "di Pendopo" is where it was said. */
const hall: ReadonlySet<string> = new Set(
  'pendopo gedung aula hotel kantor balai ruang graha halaman kecamatan desa'.split(' '),
);

function isName(token: Token | undefined): boolean {
  return token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);
}
