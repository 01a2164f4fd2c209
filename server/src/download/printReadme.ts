import { citationText, wordsOf, languages } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import type { DictionaryTable } from '../dictionary/dictionaryOf.ts';
import { tables } from '../ingest/index.ts';
import { downloadWords } from './downloadWords.ts';
import type { Edition } from './findEdition.ts';
import { licencesOf } from './licencesOf.ts';

/** What the archive says of itself: which revision, whose, how to cite it, what each column means; in both languages. */
export function printReadme(edition: Edition, address: string | null): string {
  return wordsOf(languages)
    .map((language) => printIn(language, edition, address))
    .join('\n---\n\n');
}

function printIn(language: Language, edition: Edition, address: string | null): string {
  const words = downloadWords[language];
  const paragraphs = [
    `# ${words.title}`,
    words.published(edition.revision, edition.publishedAt),
    `## ${words.citation}`,
    citationText({ ...edition, address }, language),
    `## ${words.licence}`,
    ...words.licences(licencesOf(edition)),
    `## ${words.use}`,
    ...words.howToUse(edition.packages.map(({ name }) => name)),
    `## ${words.dictionary}`,
    ...tables.flatMap((table) => printDictionary(dictionaryOf(table, language), language)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function printDictionary({ name, title, description, columns }: DictionaryTable, language: Language): string[] {
  const words = downloadWords[language];
  const head = [words.column, words.type, words.required, words.meaning];
  const rows = columns.map((column) => [
    `\`${column.name}\``,
    column.type,
    column.required ? words.yes : words.no,
    column.description.replaceAll('|', '\\|'),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${name}.csv – ${title}`, description, lines.join('\n')];
}
