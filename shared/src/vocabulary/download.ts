import type { Vocabulary } from './vocabulary.ts';

/** Formats in which data can be taken away. */
export const downloadFormats = {
  CSV: { id: 'CSV', en: 'CSV', about: 'A table as text, UTF-8, commas, line feeds.' },
  XLSX: { id: 'Excel (XLSX)', en: 'Excel (XLSX)', about: 'A workbook with its dictionary.' },
  ZIP: { id: 'Paket data (ZIP)', en: 'Data package (ZIP)', about: 'The data package as it can be imported again.' },
} as const satisfies Vocabulary<string>;
export type DownloadFormat = keyof typeof downloadFormats;
