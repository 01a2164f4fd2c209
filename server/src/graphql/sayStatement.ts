import type { Language } from '@pionir/shared';
import { sayIn } from './sayIn.ts';

/** A sentence of ours that the data holds in both languages, or in English alone. */
interface Stated {
  readonly statementId: string | null;
  readonly statementEn: string;
}

/** What is stated, in the language asked for; in English where there is no Indonesian text. */
export function sayStatement({ statementId, statementEn }: Stated, language: Language | null): string {
  return sayIn(language, { id: statementId, en: statementEn });
}
