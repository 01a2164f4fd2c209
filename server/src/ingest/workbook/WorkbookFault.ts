/** A file that is no workbook that could be read, or none that may be. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`Found ${found}, expected ${expected}`);
    this.found = found;
    this.expected = expected;
  }
}
