import { isNumberWord, isScaleWord, readNumberWords, readPrintedForms } from '../../text/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import { isPassedOver } from './passedOver.ts';
import type { MentionUnit, NumberMention } from './numberMention.ts';
import { precisionAt } from './precisionAt.ts';

/** The longest number in words: "sembilan ratus … ribu sembilan ratus sembilan puluh sembilan" of miliar. */
const mostWords = 24;

/** The core of a mention: where the digits or words with their scale stand, and what they say. */
interface Core {
  readonly to: number;
  readonly value: number;
  readonly scaled: boolean;
  readonly inWords: boolean;
}

/** Every number in the text that may count something: not those of dates, hours, regulations, lists, telephones. */
export function readNumbers(press: PressText, passedOver: ReadonlySet<number>): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = 0; at < press.tokens.length; at += 1) {
    if (passedOver.has(at) || isPassedOver(press.tokens, at)) continue;
    const mention = mentionAt(press, at);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

function mentionAt(press: PressText, at: number): NumberMention | null {
  const { tokens, text } = press;
  const rupiah = currencyBefore(tokens, at);
  const unit = rupiah === null ? null : 'IDR';
  const core = coreAt(press, at, unit);
  if (core === null) return null;
  const plain = tailAt(tokens, core.to, unit);
  const spelled = spelledOutAt(press, plain.to);
  const tail = spelled === null || plain.unit !== null ? plain : tailAt(tokens, spelled.to, unit);
  const from = rupiah ?? at;
  const to = spelled === null ? tail.to : Math.max(tail.to, spelled.to);
  const [first, last, lastPrinted] = [tokens[from], tokens[to - 1], tokens[plain.to - 1]];
  if (first === undefined || last === undefined || lastPrinted === undefined) return null;
  const printedEnd = tail.unit === 'MONTHS' ? (tokens[core.to - 1]?.end ?? lastPrinted.end) : lastPrinted.end;
  const percent = tail.unit === 'PERCENT';
  const value = percent
    ? (decimalReading(text.slice(tokens[at]?.start, tokens[core.to - 1]?.end)) ?? core.value)
    : core.value;
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    value,
    unit: tail.unit,
    precision: precisionAt(tokens, from, to, core.scaled),
    printed: text.slice(first.start, printedEnd),
    inWords: core.inWords,
  };
}

function coreAt(press: PressText, at: number, unit: MentionUnit): Core | null {
  const token = press.tokens[at];
  if (token?.kind === 'NUMBER') return digitsAt(press, at, unit);
  return token?.kind === 'WORD' && isNumberWord(token.lower) ? wordsAt(press.tokens, at) : null;
}

/** Digits, with a scale word where one follows: "27.500", "20 ribu", "35,9 miliar", "1 521". */
function digitsAt({ tokens, text }: PressText, at: number, unit: MentionUnit): Core | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || isGlued(tokens, at)) return null;
  const scale = next?.kind === 'WORD' && isScale(next, unit) ? at + 2 : null;
  if (scale === null && next?.kind === 'NUMBER' && isSplit(tokens, at)) {
    return { to: at + 2, value: Number(token.text + next.text), scaled: false, inWords: false };
  }
  const to = scale ?? at + 1;
  const readings = readPrintedForms(text.slice(token.start, tokens[to - 1]?.end).replace('. ', '.'));
  // "29.250 ribu" and "35,903 miliar" are decimals: nobody writes a thousand thousands.
  const reading = scale === null ? readings[0] : readings.at(-1);
  return reading === undefined ? null : { to, value: reading.value, scaled: scale !== null, inWords: false };
}

function isScale(token: Token, unit: MentionUnit): boolean {
  // "M" and "T" are scales of money alone.
  return isScaleWord(token.lower) && (token.text.length > 1 || unit === 'IDR');
}

/** A blank for the mark: "1 521 orang". */
function isSplit(tokens: readonly Token[], at: number): boolean {
  const [first, second, after, before] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at - 1]];
  if (first === undefined || second === undefined || before?.kind === 'BREAK' || before === undefined) return false;
  return (
    /^[1-9]\d{0,2}$/.test(first.text) &&
    /^\d{3}$/.test(second.text) &&
    second.start - first.end === 1 &&
    after?.kind === 'WORD' &&
    ['orang', 'jiwa', 'peserta', 'pekerja'].includes(after.lower)
  );
}

/** "TPS3R" and "COVID19" hold no number. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return true;
  if (before?.kind === 'WORD' && before.end === token.start && !['rp', 'idr'].includes(before.lower)) return true;
  return after?.kind === 'WORD' && after.start === token.end && after.text.length < 2 && !isScaleWord(after.lower);
}

function wordsAt(tokens: readonly Token[], at: number): Core | null {
  let to = at;
  while (to < at + mostWords && tokens[to]?.kind === 'WORD' && isNumberWord(tokens[to]?.lower ?? '')) to += 1;
  // More number words than any number has are no number.
  if (to === at + mostWords) return null;
  for (; to > at; to -= 1) {
    const words = tokens.slice(at, to).map(({ lower }) => lower);
    const value = readNumberWords(words.join(' '));
    if (value !== null) return { to, value, scaled: false, inWords: true };
  }
  return null;
}

/** Where "Rp", "Rp." or "IDR" begins that stands right before a token; null where none does. */
function currencyBefore(tokens: readonly Token[], at: number): number | null {
  const dot = tokens[at - 1]?.text === '.' ? 1 : 0;
  const before = tokens[at - 1 - dot];
  return before?.kind === 'WORD' && ['rp', 'idr'].includes(before.lower) ? at - 1 - dot : null;
}

/** What belongs to a number after it: ",-", "%", "persen", "bulan", "rupiah". */
function tailAt(tokens: readonly Token[], at: number, unit: MentionUnit): { to: number; unit: MentionUnit } {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (unit === 'IDR') {
    if (first?.text === ',' && second?.text === '-') return { to: at + 2, unit };
    return { to: first?.lower === 'rupiah' ? at + 1 : at, unit };
  }
  if (first?.text === '%' || first?.lower === 'persen') return { to: at + 1, unit: 'PERCENT' };
  if (first?.lower === 'rupiah') return { to: at + 1, unit: 'IDR' };
  if (first?.lower === 'bulan') return { to: at + 1, unit: 'MONTHS' };
  if (first?.text === ',' && second?.text === '-') return { to: at + 2, unit: 'IDR' };
  if (first?.text === '-' && second?.lower === 'an') return { to: at + 2, unit };
  return { to: at, unit };
}

/** The same number in words, in brackets after it: "27.500 (dua puluh tujuh ribu lima ratus)". */
function spelledOutAt({ tokens }: PressText, at: number): { to: number } | null {
  if (tokens[at]?.text !== '(') return null;
  const words = wordsAt(tokens, at + 1);
  if (words === null) return null;
  const unit = tokens[words.to]?.kind === 'WORD' ? 1 : 0;
  return tokens[words.to + unit]?.text === ')' ? { to: words.to + unit + 1 } : null;
}

/** A percentage has decimals, no thousands: "29,840" is not 29,840 percent. */
function decimalReading(printed: string): number | null {
  return readPrintedForms(printed).at(-1)?.value ?? null;
}
