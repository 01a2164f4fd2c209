import { citationTitle } from '@pionir/shared';
import type { Edition } from './findEdition.ts';
import { licencesOf } from './licencesOf.ts';

/** `CITATION.cff` (Citation File Format 1.2.0). Texts are JSON strings, which YAML takes. */
export function printCitationFile(edition: Edition, address: string | null): string {
  const licences = licencesOf(edition).map(({ name }) => name);
  const lines = [
    ['cff-version', '1.2.0'],
    ['message', 'Cite the revision, so that others find the same numbers.'],
    ['type', 'dataset'],
    ['title', citationTitle.EN],
    ['version', String(edition.revision)],
    ['date-released', edition.publishedOn],
    ...(licences.length === 1 ? [['license', licences[0]]] : []),
    ...(address === null ? [] : [['url', address]]),
  ].map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `${lines.join('')}authors:\n  - name: "Pionir"\n`;
}
