import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** "Keadaan pada 12 Sep 2023, menurut yang terbit sampai 12 Sep 2023." */
export function daysSentence(
  { on, knownAt }: { readonly on: string; readonly knownAt: string },
  language: Language,
): string {
  const [day, known] = [formatDate(on, language), formatDate(knownAt, language)];
  return language === 'ID'
    ? `Keadaan pada ${day}, menurut yang sudah terbit sampai ${known}.`
    : `As of ${day}, by what had been published up to ${known}.`;
}
