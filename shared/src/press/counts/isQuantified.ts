import type { Token } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';
import type { PressFacts } from '../pressFacts.ts';
import { standsAlone } from './labelBefore.ts';

/** Words that say that a bare number after them is an amount of people. */
const amounting: ReadonlySet<string> = new Set(
  (
    'sebanyak sejumlah berjumlah jumlahnya ada terdapat mencapai menjadi jadi total totalnya tercatat tambah menambah bertambah hingga genap adalah ' +
    'kini tinggal ditambah memang sebesar capai seluruhnya jumlah kuota target targetnya sasaran :'
  ).split(' '),
);

/** Words that may stand between. */
const hedging: ReadonlySet<string> = new Set(
  'sekitar hanya baru lebih dari kurang hampir sedikitnya setidaknya kisaran sudah lagi'.split(' '),
);

/** A bare number below this is not taken for people. */
const fewest = 20;

/**
 * Whether a number counts people rather than something that goes unnamed: with a
 * group or people beside it, or said to be an amount in a sentence with a group.
 */
export function isQuantified({ press }: PressFacts, candidate: Candidate): boolean {
  const { tokens } = press;
  const { number, counted, chainIs, chain, cues, share, cell } = candidate;
  if (cell?.isTotal) return true;
  if (chainIs === 'AFTER' || chainIs === 'BEFORE') return number.value > 1;
  if (counted.what === 'PERSON')
    return number.value > 1 && !isFewPeople(candidate) && (chain !== null || isTold(candidate));
  if (isTableTotal(tokens, number)) return true;
  const amount =
    isAmount(tokens, number.from) ||
    isCovered(tokens, number.to) ||
    share ||
    cues.total ||
    cues.flow ||
    isAim(tokens, number.to);
  return (
    amount &&
    number.value >= fewest &&
    (chain !== null || cues.total || (looksPrinted(number.printed) && isTold(candidate)))
  );
}

/** "8 ribu lebih yang ter-cover", "10.250 terdaftar". */
function isCovered(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(to, to + 5)
    .some(({ lower }) => /^(?:ter|tercover|terlindungi|terdaftar|didaftarkan|dilindungi)$/.test(lower));
}

/** "Sedangkan 34 ribu itu adalah target kita". */
function isAim(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(to, to + 4).some(({ lower }) => ['target', 'targetnya', 'sasaran'].includes(lower));
}

/** An amount by the word before it, hedges seen through; "naik dari 7.618 menjadi …" too. */
function isAmount(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && hedging.has(tokens[at]?.lower ?? '')) at -= 1;
  if (amounting.has(tokens[at]?.lower ?? '')) return true;
  return tokens[from - 1]?.lower === 'dari' && tokens.slice(from, from + 14).some(({ lower }) => lower === 'menjadi');
}

/** "dua orang", "lima perwakilan": too few and in words. */
function isFewPeople({ number, chainIs }: Candidate): boolean {
  return chainIs === null && number.value < fewest;
}

/** With no group in its sentence, a number is of the program only where that tells of one: "UKM saja jumlahnya 25.000" does not. */
function isTold({ cues, ofProgram }: Candidate): boolean {
  return ofProgram || cues.target || cues.flow || cues.total;
}

/** Numbers of people are printed with their thousands. */
function looksPrinted(printed: string): boolean {
  return /\d[.,]\d{3}|\d\s*(?:ribu|rb|juta)/i.test(printed);
}

/** "Jumlah" or "Total" on the line before, or right before. */
export function isTableTotal(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const before = tokens[from - 1]?.kind === 'BREAK' ? tokens[from - 2] : tokens[from - 1];
  const word = [':', '=', '–', '-', '|'].includes(before?.text ?? '') ? tokens[from - 2] : before;
  return ['jumlah', 'total', 'seluruhnya', 'keseluruhan'].includes(word?.lower ?? '') && standsAlone(tokens, to);
}
