import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';

interface Citation {
  readonly title: string;
  readonly days: string;
  readonly revision: number;
  /** Where the reader was, and on which day. */
  readonly address: string;
  readonly accessedOn: string;
}

/** How a chart is cited: what it shows, of which days, from where, and when it was read. */
export function citationLines(
  { title, days, revision, address, accessedOn }: Citation,
  language: Language,
): readonly [title: string, days: string, source: string] {
  const accessed = formatDate(accessedOn, language);
  return language === 'ID'
    ? [title, days, `Sumber: Pionir, revisi ${revision}, ${address}, diakses ${accessed}.`]
    : [title, days, `Source: Pionir, revision ${revision}, ${address}, accessed ${accessed}.`];
}
