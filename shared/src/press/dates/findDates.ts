import { isDay } from '../../period/index.ts';
import { monthWords, weekdayWords } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';
import type { DateMention } from './dateMention.ts';

/** A date without what stands around it. */
type Bare = Pick<DateMention, 'to' | 'year' | 'month' | 'day'>;

/** A year that bears 29 February, for dates that print none. */
const anyLeapYear = 2024;

const bounding: ReadonlySet<string> = new Set(
  'sejak sampai hingga s sd per dengan mulai terhitung sebelum setelah - – dari lahir tmt maksimal paling batas untuk'.split(
    ' ',
  ),
);

/** Every day that a text names: "Selasa, (12/9/2023)", "26 April 2024", "Jumat (26/04)", "12-9-2023", "2023-09-12". */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const bare =
      tokens[at]?.kind === 'NUMBER' ? (inNumbers(tokens, at) ?? inWords(tokens, at)) : monthFirst(tokens, at);
    if (bare === null) continue;
    dates.push(withSurroundings(tokens, at, bare));
    at = bare.to - 1;
  }
  return dates;
}

/** "12/9/2023", "12-9-2023", "12.9.2023", "2023-09-12", "26/04". */
function inNumbers(tokens: readonly Token[], at: number): Bare | null {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first?.text ?? '');
  if (dotted) return checked(at + 1, dotted[3], dotted[2], dotted[1]);
  if (first === undefined || mark === undefined || second?.kind !== 'NUMBER') return null;
  if (!['/', '-'].includes(mark.text) || first.end !== mark.start || mark.end !== second.start) return null;
  if (again?.text === mark.text && third?.kind === 'NUMBER' && again.end === third.start) {
    if (/^\d{4}$/.test(first.text)) return checked(at + 5, first.text, second.text, third.text);
    return checked(at + 5, third.text, second.text, first.text);
  }
  // Without a year only a slash is a date, in brackets or after a weekday: "2/2021" is a regulation.
  const led = tokens[at - 1]?.text === '(' || weekdayWords.has(tokens[at - 1]?.lower ?? '');
  return mark.text === '/' && led ? checked(at + 3, undefined, second.text, first.text) : null;
}

/** "26 April 2024", "22 - Jan - 2026", "10 Sep 2025", "8 Desember". */
function inWords(tokens: readonly Token[], at: number): Bare | null {
  let index = at + 1;
  const dashed = tokens[index]?.text === '-';
  if (dashed) index += 1;
  const month = monthWords.get(tokens[index]?.lower ?? '');
  if (month === undefined || tokens[index]?.kind !== 'WORD') return null;
  index += 1;
  if (dashed && tokens[index]?.text === '-') index += 1;
  if (tokens[index]?.text === '.' || tokens[index]?.text === ',') index += 1;
  const year = tokens[index];
  const day = tokens[at]?.text;
  if (year?.kind === 'NUMBER' && /^\d{4}$/.test(year.text)) return checked(index + 1, year.text, String(month), day);
  return checked(index, undefined, String(month), day);
}

/** "Desember 23, 2025", as pages made by English templates print it. */
function monthFirst(tokens: readonly Token[], at: number): Bare | null {
  const [name, day, comma, year] = tokens.slice(at, at + 4);
  const month = name?.kind === 'WORD' ? monthWords.get(name.lower) : undefined;
  if (month === undefined || day?.kind !== 'NUMBER' || comma?.text !== ',' || year?.kind !== 'NUMBER') return null;
  return /^\d{4}$/.test(year.text) ? checked(at + 4, year.text, String(month), day.text) : null;
}

/** Two digits of a year are of this century. */
function checked(to: number, year: string | undefined, month = '', day = ''): Bare | null {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day) || (year !== undefined && !/^(?:\d{2}|\d{4})$/.test(year)))
    return null;
  const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
  if (full !== null && (full < 1950 || full > 2099)) return null;
  const text = `${full ?? anyLeapYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { to, year: full, month: Number(month), day: Number(day) } : null;
}

function withSurroundings(tokens: readonly Token[], at: number, bare: Bare): DateMention {
  let lead = at;
  const bracketed = tokens[lead - 1]?.text === '(';
  if (bracketed) lead -= 1;
  if (tokens[lead - 1]?.text === ',') lead -= 1;
  const named = tokens[lead - 1];
  const weekday = named?.kind === 'WORD' ? (weekdayWords.get(named.lower) ?? null) : null;
  const from = weekday === null ? at : lead - 1;
  const closed = weekday !== null && bracketed && tokens[bare.to]?.text === ')';
  const bounds =
    isBounding(tokens, tokens[from - 1]?.lower === 'tanggal' ? from - 2 : from - 1) || leadsOn(tokens[bare.to]);
  return { ...bare, from, to: closed ? bare.to + 1 : bare.to, weekday, bracketed, bounds };
}

/** "sejak 1 Januari 2025", but not the dash of a list: "- 26 April 2024 17:21". */
function isBounding(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || token.kind === 'BREAK' || !bounding.has(token.lower)) return false;
  if (token.kind === 'WORD') return true;
  // A dash bounds a date only after another: "BULETIN PAGI - 7 MARET 2025" has one day.
  return before !== undefined && (before.kind === 'NUMBER' || monthWords.has(before.lower));
}

/** "1 Januari 2025 sampai …". */
function leadsOn(token: Token | undefined): boolean {
  return token?.kind === 'WORD' && bounding.has(token.lower);
}
