import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** The period a figure speaks of: "2023", "Jan 2023 – Des 2023"; null when none is printed. */
export function periodText(from: string | null, to: string | null, language: Language): string | null {
  if (from === null || to === null || from === to) {
    const date = from ?? to;
    return date === null ? null : formatDate(date, language);
  }
  return `${formatDate(from, language)} – ${formatDate(to, language)}`;
}

/** How long something runs: "sejak 2023" where no end is published; null when no date is. */
export function spanText(from: string | null, to: string | null, language: Language): string | null {
  const words = language === 'ID' ? { since: 'sejak', until: 'sampai' } : { since: 'since', until: 'until' };
  if (from !== null && to !== null) return periodText(from, to, language);
  if (from !== null) return `${words.since} ${formatDate(from, language)}`;
  return to === null ? null : `${words.until} ${formatDate(to, language)}`;
}
