import { formatDate } from '../format/index.ts';
import type { Day } from '../period/index.ts';
import type { Language } from '../vocabulary/index.ts';

/** What a citation names: which data, of when, and where they are. */
export interface CitedEdition {
  readonly revision: number;
  /** The day on which the revision was published. */
  readonly publishedOn: Day;
  /** Where readers find the data; null where that is not known. */
  readonly address: string | null;
}

export const citationTitle: Readonly<Record<Language, string>> = {
  ID: 'Pionir: data perlindungan pekerja yang dibayar pemerintah daerah',
  EN: "Pionir: data on local governments paying for workers' protection",
};

/** How to cite the data, so that a reader finds just these numbers again. */
export function citationText({ revision, publishedOn, address }: CitedEdition, language: Language): string {
  const number = language === 'ID' ? `revisi ${revision}` : `revision ${revision}`;
  const text = `${citationTitle[language]}, ${number}, ${formatDate(publishedOn, language)}.`;
  return address === null ? text : `${text} ${address}`;
}
