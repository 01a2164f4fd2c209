import type { Token } from '../tokens/index.ts';

/** How far after a number its cues may stand, in tokens. */
const reach = 9;

/** Where the clause after a number ends, for looking for cues: at the next mark or number, but for "dari 31 perusahaan". */
export function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    const token = tokens[at];
    if (isApposition(tokens, at)) continue;
    const inside = ['dari', 'di'].includes(tokens[at - 1]?.lower ?? '');
    if (token === undefined || (token.kind === 'NUMBER' && !inside) || closing.has(token.text)) return at;
  }
  return Math.min(to, from + reach);
}

/** The commas of "Kabupaten Tuban, Jawa Timur, belum …" close nothing. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const isProvince = (index: number) => ['jawa', 'jatim', 'provinsi'].includes(tokens[index]?.lower ?? '');
  return tokens[at]?.text === ',' && (isProvince(at + 1) || isProvince(at - 1) || isProvince(at - 2));
}

const closing: ReadonlySet<string> = new Set([',', '.', ';', '"', '”', '(']);
