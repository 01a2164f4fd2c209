import type { PartialDate } from '../../period/index.ts';
import { yearOf } from '../../period/index.ts';
import type { PressText } from '../tokens/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { DateMention } from './dateMention.ts';
import { dayOf } from './dateMention.ts';
import { weekdayOf } from './weekdayOf.ts';
import { isYearHere } from './yearOfNumber.ts';

/** A page that shows today's date over an old text: months after the day that the text itself prints in full. */
function isClock(line: DateMention, dates: readonly DateMention[]): boolean {
  const told = dates.filter((date) => date.bracketed && date.weekday !== null && date.year !== null);
  return told.length > 0 && told.every((date) => monthOf(line) - monthOf(date) > 1);
}

function monthOf({ year, month }: DateMention): number {
  return Number(year) * 12 + month;
}

/** Where the date of a document was read. */
export type DateRule = 'DATE_LINE' | 'EVENT_DAY' | 'FIRST_DAY' | 'YEAR_FROM_ELSEWHERE' | 'ONLY_YEAR';

/** The date of a document with where it was read. */
export interface DocumentDate {
  readonly value: PartialDate;
  /** Tokens of the date. */
  readonly from: number;
  readonly to: number;
  readonly rule: DateRule;
  /** Null where no weekday is printed; false where the printed one is not that day's. */
  readonly weekdayFits: boolean | null;
}

/** The lines of a head in which a dateline stands, and how many words it has at most. */
const headLines = 8;
const datelineLength = 22;

/** What a year may be taken from where the text prints none. */
export interface YearSources {
  readonly publishedOn: PartialDate | null;
  readonly address: string | null;
}

/**
 * The date of a document: that of its dateline, else of the day it tells of, in
 * brackets or with its weekday, else the first day it names; never the end of a span.
 */
export function findDocumentDate(
  press: PressText,
  dates: readonly DateMention[],
  sources: YearSources,
): DocumentDate | null {
  const elsewhere = yearElsewhere(press, dates, sources);
  const yearFor = (date: DateMention) => elsewhere ?? yearOfWeekday(press, date);
  const dated = dates.filter((date) => dayOf(date, yearFor(date)) !== null && !isOfRule(press, date));
  const usable = dated.filter(({ bounds }) => !bounds);
  const chosen =
    usable.find((date) => date.year !== null && isDateline(press, date) && !isClock(date, usable)) ??
    usable.find((date) => date.bracketed || date.weekday !== null) ??
    usable[0] ??
    dated.find(({ from }) => press.tokens[from - 1]?.lower === 'per');
  if (chosen === undefined) return yearOfCopyright(press);
  const value = dayOf(chosen, yearFor(chosen));
  if (value === null) return null;
  const weekdayFits = chosen.weekday === null ? null : chosen.weekday === weekdayOf(value);
  // "Rabu (29/3)" beside a harvest of 2021, in which that day was a Monday: the year is of something else.
  if (weekdayFits === false && chosen.year === null && isGuessed(dates, sources)) return null;
  return { value, from: chosen.from, to: chosen.to, rule: ruleOf(press, chosen), weekdayFits };
}

/** How long the name of a paper between the mark and its year may be, in tokens. */
const nameLength = 7;

/** Whether the year of a day without one is neither given nor that of another day of the text. */
function isGuessed(dates: readonly DateMention[], { publishedOn }: YearSources): boolean {
  return publishedOn === null && dates.every(({ year, bounds }) => year === null || bounds);
}

/** "COPYRIGHT © ANTARA 2025": the year alone. */
function yearOfCopyright({ tokens }: PressText): DocumentDate | null {
  const mark = tokens.findIndex(({ text }) => text === '©');
  const at = tokens.findIndex(({ text }, index) => index > mark && index <= mark + nameLength && /^20\d\d$/.test(text));
  const year = mark < 0 ? undefined : tokens[at];
  return year === undefined ? null : { value: year.text, from: at, to: at + 1, rule: 'ONLY_YEAR', weekdayFits: null };
}

function ruleOf(press: PressText, date: DateMention): DateRule {
  if (date.year === null) return 'YEAR_FROM_ELSEWHERE';
  if (isDateline(press, date)) return 'DATE_LINE';
  return date.bracketed || date.weekday !== null ? 'EVENT_DAY' : 'FIRST_DAY';
}

/** "Keputusan Bupati Nomor … tanggal 2 Mei 2024" is the day of a decree. */
function isOfRule({ tokens }: PressText, { from }: DateMention): boolean {
  if (tokens[from - 1]?.lower !== 'tanggal') return false;
  return tokens
    .slice(Math.max(0, from - 20), from)
    .some(({ lower }) => ['nomor', 'keputusan', 'sk', 'surat', 'peraturan'].includes(lower));
}

/** A short line near the head that is little more than its date. */
function isDateline(press: PressText, date: DateMention): boolean {
  const { from, to } = sentenceAt(press, date.from);
  if (leadsArticle(press, date)) return true;
  if (to - from > datelineLength) return false;
  // "… dijadwalkan selesai pada 26 Juni 2025." is a sentence.
  if (isStatement(press, date, to)) return false;
  const words = press.tokens.slice(from, to).filter(({ kind }) => kind === 'WORD').length;
  // "Nganjuk, 6 Mei 2024" dates a letter at its end.
  if (words <= 2 && press.tokens[from]?.kind === 'WORD' && press.tokens[from + 1]?.text === ',') return true;
  const breaks = press.tokens.slice(0, from).filter(({ kind }) => kind === 'BREAK').length;
  return breaks < headLines && words <= 12 && (press.tokens[to - 1]?.kind === 'BREAK' || to === press.tokens.length);
}

/** A line that ends with a full stop right after a date that no mark parts from its words. */
function isStatement({ tokens }: PressText, date: DateMention, to: number): boolean {
  const before = tokens[date.from - 1];
  const end = tokens[to - 1]?.kind === 'BREAK' ? to - 2 : to - 1;
  return tokens[end]?.text === '.' && date.to === end && before?.kind === 'WORD' && /^\p{Ll}/u.test(before.text);
}

/** "Bangkalan, 28 September 2025 – Dinas …": a town, the day and a dash before the first words. */
function leadsArticle(press: PressText, { from, to }: DateMention): boolean {
  const { tokens } = press;
  const sentence = sentenceAt(press, from);
  const lead = tokens.slice(sentence.from, from);
  const named = lead.length <= 5 && lead.at(-1)?.text === ',' && lead.every(({ kind }) => kind !== 'NUMBER');
  return named && ['-', '–', '—', ':'].includes(tokens[to]?.text ?? '');
}

/** The year that the document was given, that another of its days prints, that alone is named, or that its address holds. */
function yearElsewhere(
  press: PressText,
  dates: readonly DateMention[],
  { publishedOn, address }: YearSources,
): number | null {
  if (publishedOn !== null) return yearOf(publishedOn);
  const printed = dates.find((date) => date.year !== null && !date.bounds)?.year;
  if (printed !== undefined && printed !== null) return printed;
  const [only, ...others] = yearsNamed(press);
  if (others.length === 0 && only !== undefined) return only;
  const inAddress = /\/(20\d{2})\/(?:0[1-9]|1[0-2])(?:\/|$)/.exec(address?.slice(0, 500) ?? '');
  return inAddress ? Number(inAddress[1]) : null;
}

/** Every year that a text names, once. */
function yearsNamed({ tokens }: PressText): number[] {
  return [...new Set(tokens.flatMap(({ text }, at) => (isYearHere(tokens, at) ? [Number(text)] : [])))];
}

/** "Rabu (6/11)" in a text that names 2024 and 2025: the one of them in which that day was a Wednesday. */
function yearOfWeekday(press: PressText, date: DateMention): number | null {
  if (date.weekday === null) return null;
  const fitting = yearsNamed(press).filter((year) => {
    const day = dayOf(date, year);
    return day !== null && weekdayOf(day) === date.weekday;
  });
  const [only, ...others] = fitting;
  return others.length === 0 ? (only ?? null) : null;
}
