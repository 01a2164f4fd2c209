import type { Language } from '@pionir/shared';

/** A text that the data holds in both languages, or in English alone. */
interface Texts<English extends string | null> {
  readonly id: string | null;
  readonly en: English;
}

/** The text in the language asked for; in English where there is no Indonesian one. */
export function sayIn<English extends string | null>(
  language: Language | null,
  { id, en }: Texts<English>,
): English | string {
  return (language === 'ID' ? id : null) ?? en;
}
