import type { TableName } from '@pionir/server';

/** How far reading has come, as the import tells it. */
interface Step {
  readonly table: TableName;
  readonly rows: number;
}

export interface ProgressOutput {
  readonly write: (text: string) => unknown;
  /** True for a terminal: there a bar is drawn anew in its place. Elsewhere lines follow each other, few of them. */
  readonly isTTY?: boolean;
}

const barWidth = 30;
const millisecondsBetween = 100;
const rowsBetweenLines = 50_000;

/** Shows how far an import has come. Small packages are done before there is anything to show. */
export class ImportProgress {
  readonly #output: ProgressOutput;
  readonly #expected: ReadonlyMap<TableName, number>;
  readonly #total: number;
  readonly #begun: number;
  readonly #now: () => number;
  #shown = 0;
  #isDrawn = false;
  #lastPlace = '';

  constructor(output: ProgressOutput, expected: ReadonlyMap<TableName, number>, now: () => number) {
    this.#output = output;
    this.#expected = expected;
    this.#total = [...expected.values()].reduce((sum, rows) => sum + rows, 0);
    this.#now = now;
    this.#begun = now();
    this.#shown = this.#begun;
  }

  show({ table, rows }: Step): void {
    if (this.#output.isTTY) this.#draw(table, rows);
    else if (rows > 0 && rows % rowsBetweenLines === 0)
      this.#writeLine(this.#describe(table, rows), `${table} ${rows}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#isDrawn) this.#output.write('\r\u001B[2K');
    this.#isDrawn = false;
  }

  /** The last row of a table can be told twice: as one of many, and as the last. */
  #writeLine(line: string, place: string): void {
    if (place !== this.#lastPlace) this.#output.write(`${line}\n`);
    this.#lastPlace = place;
  }

  #draw(table: TableName, rows: number): void {
    if (this.#now() - this.#shown < millisecondsBetween) return;
    this.#shown = this.#now();
    this.#isDrawn = true;
    const filled = Math.round(this.#share(table, rows) * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    this.#output.write(`\r\u001B[2K${bar} ${this.#describe(table, rows)}`);
  }

  #describe(table: TableName, rows: number): string {
    const done = this.#before(table) + rows;
    const seconds = (this.#now() - this.#begun) / 1000;
    const rate = Math.round(done / Math.max(seconds, 0.001));
    const percent = Math.floor(this.#share(table, rows) * 100);
    return `${percent}%  ${table}: ${inWords(rows)} of ${inWords(this.#expected.get(table))} rows, ${inWords(rate)} a second`;
  }

  /** A cell of several lines makes the expected count too high, a row that grows the file meanwhile too low. */
  #share(table: TableName, rows: number): number {
    return this.#total === 0 ? 1 : Math.min(1, (this.#before(table) + rows) / this.#total);
  }

  /** Rows of the tables before this one. */
  #before(table: TableName): number {
    let sum = 0;
    for (const [name, rows] of this.#expected) {
      if (name === table) break;
      sum += rows;
    }
    return sum;
  }
}

function inWords(count: number | undefined): string {
  return count === undefined ? 'unknown' : count.toLocaleString('en');
}
