import type { Token } from '../tokens/index.ts';

/** Words whose number is a name, not a count: of a regulation, a house, a page, a class, an age. */
const namedBy: ReadonlySet<string> = new Set(
  (
    'nomor no pasal ayat halaman inpres perpres pp uu permenaker permen permendagri perda perbup perwali pergub pmk keppres ' +
    'undang kelas desil kategori grade tipe seri blok gang jl jalan km hal bab bagian lampiran edisi ' +
    'usia umur berusia berumur pukul jam rt rw ke tahap termin gelombang juara kodim telepon telp hp wa whatsapp kontak hotline versi'
  ).split(' '),
);

/** Words after a number that say it is an hour, an age or an order. */
const notCounted: ReadonlySet<string> = new Set(['wib', 'wita', 'wit']);

/** Whether the number at a token counts nothing: an hour, a regulation, a telephone, a list mark, an age, a year. */
export function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'NUMBER') return false;
  return (
    isNamed(tokens, at) ||
    isListMark(tokens, at) ||
    isFraction(tokens, at) ||
    isTelephone(tokens, at) ||
    isYear(tokens, at) ||
    notCounted.has(tokens[at + 1]?.lower ?? '')
  );
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const dotted = tokens[at - 1]?.text === '.' ? 1 : 0;
  const before = tokens[at - 1 - dotted];
  if (before?.kind !== 'WORD' || !namedBy.has(before.lower)) return false;
  // "RT/RW 7.010 orang" counts heads; "RW 03" does not. "tahap 2.500 orang" is not the stage.
  const digits = tokens[at]?.text ?? '';
  return !/^\d{1,3}[.,]\d{3}$/.test(digits) && !(['rt', 'rw'].includes(before.lower) && Number(digits) >= 100);
}

/** "1)" or "1." at the beginning of a line, and a bare small number that a table begins its line with. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  const [before, token, after, second] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return false;
  const opens = before === undefined || before.kind === 'BREAK' || before.text === '(';
  if (after?.text === ')' && (opens || second?.kind === 'WORD')) return true;
  if (!opens) return false;
  if (after?.text === '.' && second?.kind === 'WORD' && second.start > after.end) return true;
  const labelled = after?.kind === 'WORD' && /^\p{Lu}/u.test(after.text);
  return before?.kind === 'BREAK' && labelled && lineHasAnotherNumber(tokens, at + 1);
}

function lineHasAnotherNumber(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 16; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'BREAK') return false;
    if (token.kind === 'NUMBER' && at > from) return true;
  }
  return false;
}

/** "2/2021", "17:21", "12-9-2023": a number tied to another by a mark without blanks. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  return isTie(tokens, at - 1) || isTie(tokens, at + 1);
}

function isTie(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'NUMBER' || after?.kind !== 'NUMBER' || mark === undefined) return false;
  return ['/', ':', '-', '–', '+'].includes(mark.text) && before.end === mark.start && mark.end === after.start;
}

function isTelephone(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.text ?? '';
  return /^0\d/.test(digits)
    ? !digits.startsWith('0,')
    : /^\d{8,}$/.test(digits) && tokens[at - 1]?.lower !== 'rp' && tokens[at - 1]?.text !== '.';
}

/** Four digits of our age: a year, but where people are named right after it. */
function isYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(tokens[at]?.text ?? '')) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:orang|jiwa|pekerja|buruh|peserta|petani|nelayan)$/.test(after?.lower ?? '')) {
    return /^(?:tahun|sejak|pada|per|hingga|sampai)$/.test(before?.lower ?? '') || before?.kind === 'NUMBER';
  }
  return !/^(?:sebanyak|sejumlah|mencapai)$/.test(before?.lower ?? '') && before?.lower !== 'rp';
}
