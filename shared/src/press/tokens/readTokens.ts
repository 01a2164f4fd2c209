import type { Token, TokenKind } from './token.ts';

/** One alternative for each kind, none of which can begin where another could go on: linear for any text. */
const piece =
  /(\p{L}[\p{L}\p{M}’']*(?:-\r?\n\p{Ll}[\p{L}\p{M}’']*)*)|(\d{1,3}\. \d{3}(?= \p{Ll})|\d(?:[\d.,]*\d)?)|(\r\n|\r|\n)|\S/gu;

/** A line that is longer may have been broken by a machine within a sentence. */
const shortLine = 30;

/** A text in words, numbers and marks. A line end inside a sentence is no token. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let lineStart = 0;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const found = match[0];
    const kind = kindOf(match);
    if (kind === 'BREAK') {
      const wrapped = continues(text, start, start + found.length, start - lineStart >= shortLine);
      lineStart = start + found.length;
      if (wrapped || tokens.at(-1)?.kind === 'BREAK') continue;
    }
    tokens.push({ kind, text: found, lower: lowerOf(found), start, end: start + found.length });
  }
  return tokens;
}

function kindOf([, word, number, line]: RegExpMatchArray): TokenKind {
  if (word !== undefined) return 'WORD';
  if (number !== undefined) return 'NUMBER';
  return line === undefined ? 'MARK' : 'BREAK';
}

/** Small letters, and a word parted at the end of a line made whole: "kem-⏎bali". */
function lowerOf(found: string): string {
  const small = found.toLowerCase();
  return shortForms.get(small) ?? small.replaceAll(/-\r?\n/g, '').replaceAll('’', "'");
}

/** How those who write in haste shorten the commonest words. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yg: 'yang',
    dgn: 'dengan',
    utk: 'untuk',
    tsb: 'tersebut',
    org: 'orang',
    thn: 'tahun',
    th: 'tahun',
    sdh: 'sudah',
    blm: 'belum',
    jml: 'jumlah',
    pd: 'pada',
    kec: 'kecamatan',
    ds: 'desa',
    krn: 'karena',
    bln: 'bulan',
    sbg: 'sebagai',
    dg: 'dengan',
  }),
);

/** Whether the sentence goes on after the line end: nothing closes it before, a small letter or a number follows. */
function continues(text: string, lineEnd: number, nextLine: number, long: boolean): boolean {
  const before = text
    .slice(Math.max(0, lineEnd - 5), lineEnd)
    .trimEnd()
    .at(-1);
  if (before === undefined || '.!?:;)”"\''.includes(before)) return false;
  const after = text.slice(nextLine, nextLine + 24);
  // "jatimnow.com – …" opens a text.
  if (/^[ \t]{0,8}\p{Ll}[\p{Ll}\d-]{0,20}\./u.test(after) && /\.(?:com|co|id|net|org|info)\b/.test(after)) return false;
  if (/^[ \t]{0,8}\p{Ll}{2}/u.test(after)) return true;
  return long && /^[ \t]{0,8}\d{1,3}(?:[.,]\d{3}){0,3} [\p{Ll}(]/u.test(after);
}
