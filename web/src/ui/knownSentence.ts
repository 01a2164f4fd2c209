import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** "Menurut yang sudah terbit sampai 12 Sep 2023.": what is said of many days has one day of knowledge. */
export function knownSentence(knownAt: string, language: Language): string {
  const known = formatDate(knownAt, language);
  return language === 'ID'
    ? `Menurut yang sudah terbit sampai ${known}.`
    : `By what had been published up to ${known}.`;
}
