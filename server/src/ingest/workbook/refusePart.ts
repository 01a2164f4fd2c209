import { WorkbookFault } from './WorkbookFault.ts';

interface Refused {
  readonly path: RegExp;
  readonly found: string;
  readonly expected: string;
}

/** What a workbook of data has no need of, and what brings in more than one can see. */
const refused: readonly Refused[] = [
  {
    path: /(^|\/)vbaProject|(^|\/)macrosheets\//i,
    found: 'macros',
    expected: 'a workbook without macros, saved as .xlsx',
  },
  {
    path: /(^|\/)externalLinks\//i,
    found: 'a link to another workbook',
    expected: 'a workbook that stands by itself: break its links (Data, Edit Links)',
  },
  {
    path: /(^|\/)(connections\.xml|queryTables\/|customData\/)/i,
    found: 'a connection to data elsewhere',
    expected: 'a workbook that stands by itself',
  },
  {
    path: /(^|\/)(embeddings|activeX|ctrlProps)\//i,
    found: 'an embedded object',
    expected: 'a workbook of cells alone',
  },
];

/** Throws a WorkbookFault for a part that no workbook may have. */
export function refusePart(path: string): void {
  const match = refused.find((part) => part.path.test(path));
  if (match !== undefined) throw new WorkbookFault(`${match.found} (${path})`, match.expected);
}
