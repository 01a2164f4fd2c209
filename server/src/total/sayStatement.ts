import type { Language, Total } from '@pionir/shared';

/** What a source states, in a sentence of ours; in English whatever the language, until there is another. */
export function sayStatement({ statementEn }: Pick<Total, 'statementEn'>, _language: Language): string {
  return statementEn;
}
