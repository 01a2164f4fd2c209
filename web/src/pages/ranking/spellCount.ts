import type { Language } from '@pionir/shared';

const words: Record<Language, readonly string[]> = {
  ID: ['Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh'],
  EN: ['Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
};

/** A count that begins a sentence: four to ten in words, more in digits. */
export function spellCount(count: number, language: Language): string {
  return words[language][count - 4] ?? String(count);
}
