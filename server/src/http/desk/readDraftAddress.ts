export interface DraftAddress {
  readonly title: string;
  /** The workbook as its owner calls it, for problems. */
  readonly file: string;
  /** The data package that it is for. */
  readonly packageName: string;
}

/** What the address of a workbook says of the draft to be made. */
export function readDraftAddress(url: string): DraftAddress {
  const { searchParams } = new URL(url, 'http://desk');
  const file = searchParams.get('file')?.slice(0, 200) || 'workbook.xlsx';
  return {
    file,
    title: searchParams.get('title')?.trim() || file,
    packageName: searchParams.get('package') ?? 'east-java',
  };
}
