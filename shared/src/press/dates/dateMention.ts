import type { Day } from '../../period/index.ts';

/** A day that a text names: tokens `from` up to, not with, `to`. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** The month and day, with the year where it is printed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The day of the week printed before it, from Sunday as 0; null where none is. */
  readonly weekday: number | null;
  /** Whether it stands in brackets, as the day of an event does. */
  readonly bracketed: boolean;
  /** Whether it begins or ends a span of time ("sampai 31 Desember 2025", "sejak 1 Januari 2025"). */
  readonly bounds: boolean;
}

/** The day that a mention means, its year taken from elsewhere where it prints none; null where there is none. */
export function dayOf({ year, month, day }: DateMention, elsewhere: number | null): Day | null {
  const known = year ?? elsewhere;
  return known === null ? null : [known, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
