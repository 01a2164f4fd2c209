import { BackupFault } from './BackupFault.ts';
import type { BackupEnd, BackupHead, BackupTable } from './BackupHead.ts';
import { cutFault, HashedLines } from './HashedLines.ts';
import { readHeadLine } from './readHeadLine.ts';

/** Rows of one table, each as its values in the order of the columns. */
export interface BackupRows {
  readonly table: BackupTable;
  readonly rows: readonly (readonly unknown[])[];
}

const rowsAtOnce = 2000;

/**
 * Reads a backup a few rows at a time. Throws a BackupFault where it is none, is
 * cut, or is not what was written; that it is whole is certain only after the
 * last row.
 */
export class BackupReader {
  readonly head: BackupHead;
  readonly #lines: HashedLines;

  private constructor(head: BackupHead, lines: HashedLines) {
    this.head = head;
    this.#lines = lines;
  }

  static async open(file: string): Promise<BackupReader> {
    const lines = new HashedLines(file);
    return new BackupReader(readHeadLine(await lines.next()), lines);
  }

  async *rows(): AsyncGenerator<BackupRows> {
    for (const table of this.head.tables) {
      for (let left = table.rows; left > 0; left -= rowsAtOnce) {
        const rows: (readonly unknown[])[] = [];
        while (rows.length < Math.min(left, rowsAtOnce)) rows.push(parseRow(await this.#lines.next(), table));
        yield { table, rows };
      }
    }
    await this.#expectEnd();
  }

  /** Reads the rest only to know whether the file is whole. */
  async verify(): Promise<void> {
    const rows = this.rows();
    while (!(await rows.next()).done);
  }

  close(): Promise<void> {
    return this.#lines.close();
  }

  async #expectEnd(): Promise<void> {
    const { sha256 } = (parse(await this.#lines.next()) ?? {}) as Partial<BackupEnd>;
    if (sha256 === undefined)
      throw new BackupFault('more rows than the first line tells', 'the checksum after the last row');
    if (sha256 !== this.#lines.digest())
      throw new BackupFault('other content than the checksum tells', 'a file that was not changed');
  }
}

function parseRow(line: string | null, { name, columns }: BackupTable): readonly unknown[] {
  const row = parse(line);
  if (Array.isArray(row) && row.length === columns.length) return row;
  throw new BackupFault(`a line that is no row of ${name}`, `${columns.length} values`);
}

function parse(line: string | null): unknown {
  if (line === null) throw cutFault();
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupFault('a line that is no JSON', 'a file that was not changed');
  }
}
