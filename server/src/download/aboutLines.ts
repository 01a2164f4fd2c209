import { citationText } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { downloadWords } from './downloadWords.ts';
import type { Edition } from './findEdition.ts';
import { licencesOf } from './licencesOf.ts';
import type { Line } from './printCsv.ts';

/** The lines of a sheet that say which revision it is of, how to cite it and under which licence it may be used. */
export function aboutLines(edition: Edition, address: string | null, language: Language): Line[] {
  const words = downloadWords[language];
  return [
    [words.revision, edition.revision],
    [words.publishedAt, edition.publishedAt],
    [words.citation, citationText({ ...edition, address }, language)],
    ...words.licences(licencesOf(edition)).map((licence): Line => [words.licence, licence]),
  ];
}
