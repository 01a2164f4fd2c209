import { readNumberWords } from './numberWords.ts';

/** Scale words as printed, misspellings seen in the press included; "M" is miliar, "billion" slips in. */
const scaleWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    rb: 1e3,
    ribu: 1e3,
    ribuan: 1e3,
    jt: 1e6,
    juta: 1e6,
    m: 1e9,
    miliar: 1e9,
    milyar: 1e9,
    milliar: 1e9,
    milyard: 1e9,
    billion: 1e9,
    t: 1e12,
    triliun: 1e12,
    trilyun: 1e12,
  }),
);

/** True for a word that says thousands, millions or more, misspellings included. */
export function isScaleWord(word: string): boolean {
  return scaleWords.has(word.toLowerCase());
}

/** Longer than any printed number: what is longer is other text, and reading it would only cost time. */
const longestPrinted = 200;

const decoration = /^(rp|idr)\s*\.?\s*|(,-|,--)$|\s*(persen|%|bulan|orang|lebih)$|(?<=\d)\s*-?an$/g;

/** A number that a printed form can mean. */
export interface PrintedReading {
  readonly value: number;
  /** What a one in its last printed digit is worth: 0.01 in "29,84 persen", 10⁸ in "35,9 miliar". */
  readonly place: number;
}

/** The numbers a printed form can mean; empty when it has none that can be read. */
export function readPrintedNumber(printed: string): number[] {
  return readPrintedForms(printed).map(({ value }) => value);
}

/** Up to fifteen digits, with a dot before each three of them or none. */
const wholeNumber = /^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})$/;

/** True when a number is one that the printed form can mean. */
export function canMean(printed: string, value: number): boolean {
  // Most are whole and printed so: nothing else need be read of them.
  if (wholeNumber.test(printed) && Number(printed.replaceAll('.', '')) === value) return true;
  return readPrintedNumber(printed).includes(value);
}

/**
 * The numbers a printed form can mean, with the place they are printed to, in Indonesian press style: "27.500" is
 * 27,500; "8,674" can be 8,674 or 8.674; "Rp35,9 miliar" is 35.9 × 10⁹; "enam
 * bulan" is 6; "Mei 2025 sampai Desember 2025" is 8 months. Empty when it has no
 * number that can be read.
 */
export function readPrintedForms(printed: string): PrintedReading[] {
  if (printed.length > longestPrinted) return [];
  const text = stripDecoration(printed.trim().toLowerCase());
  const match = /^(\d[\d.,]*)\s*([a-z]*)$/.exec(text);
  if (match) {
    const [, digits = '', scaleWord = ''] = match;
    const scale = scaleWord === '' ? 1 : scaleWords.get(scaleWord);
    if (scale === undefined) return [];
    return readDigits(digits).map(({ value, place }) => ({ value: roundAway(value * scale), place: place * scale }));
  }
  const said = [readNumberWords(text), monthsInRange(text)].filter((value) => value !== null);
  return said.map((value) => ({ value, place: 1 }));
}

function stripDecoration(text: string): string {
  const stripped = text.replaceAll(decoration, '').trim();
  return stripped === text ? text : stripDecoration(stripped);
}

/**
 * A mark before three digits can part thousands, one mark throughout; only the
 * last one may slip ("927.000,000"). The last one can also be the decimal mark,
 * unless the same mark has already parted thousands before it.
 */
function readDigits(digits: string): PrintedReading[] {
  const readings = new Map<number, PrintedReading>();
  const add = (value: number, place: number) => readings.has(value) || readings.set(value, { value, place });
  if (/^(?:\d+|\d{1,3}(?:(?:\.\d{3})*|(?:,\d{3})*)[.,]\d{3})$/.test(digits)) {
    add(Number(digits.replaceAll(/[.,]/g, '')), 1);
  }
  const decimal = /^(\d+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.))[.,](\d+)$/.exec(digits);
  if (decimal) {
    const [, whole = '', decimals = ''] = decimal;
    add(Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`), Number(`1e-${decimals.length}`));
  }
  return [...readings.values()];
}

/** Scaling a decimal leaves dust (2.09 × 10⁹ = 2089999999.9999998): printed money has no more than six digits. */
function roundAway(value: number): number {
  // Most are whole already, and fifteen digits have them all.
  if (Number.isInteger(value) && value < 1e15) return value;
  return Number(value.toPrecision(15));
}

const monthNames = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Months in "Mei 2025 sampai Desember 2025", both ends counted; null for anything else. */
function monthsInRange(text: string): number | null {
  const match = /^([a-z]+) (\d{4}) (?:sampai|hingga|-|–) ([a-z]+) (\d{4})$/.exec(text);
  if (!match) return null;
  const [fromMonth, fromYear, toMonth, toYear] = match.slice(1) as [string, string, string, string];
  const from = monthNames.indexOf(fromMonth);
  const to = monthNames.indexOf(toMonth);
  if (from < 0 || to < 0) return null;
  const months = (Number(toYear) - Number(fromYear)) * 12 + to - from + 1;
  return months > 0 ? months : null;
}
