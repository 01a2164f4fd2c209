import type { ImportProgress, ReadingProgress, TableName } from '@pionir/server';

export interface ProgressOutput {
  readonly write: (text: string) => unknown;
  /** True for a terminal: there a bar is drawn anew in its place. Elsewhere lines follow each other, few of them. */
  readonly isTTY?: boolean;
}

type Doing = ImportProgress['doing'];

/** About which part of its time a large import takes for each, one after the other. */
const parts: Readonly<Record<Doing, { readonly from: number; readonly to: number }>> = {
  READING: { from: 0, to: 0.6 },
  ARRANGING: { from: 0.6, to: 0.75 },
  COUNTING: { from: 0.75, to: 1 },
};

const tasks = { ARRANGING: 'indexes, by steps', COUNTING: 'cohorts counted together, by places' } as const;

const barWidth = 30;
const millisecondsBetween = 100;
const rowsBetweenLines = 50_000;
const percentBetweenLines = 5;

/** Shows how far an import has come. Small packages are done before there is anything to show. */
export class ShownProgress {
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

  show(progress: ImportProgress): void {
    if (this.#output.isTTY) this.#draw(progress);
    else this.#writeLine(progress);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#isDrawn) this.#output.write('\r\u001B[2K');
    this.#isDrawn = false;
  }

  /** The same place can be told twice: the last row of a table as one of many, and as the last. */
  #writeLine(progress: ImportProgress): void {
    const place = this.#placeOf(progress);
    if (place === null || place === this.#lastPlace) return;
    this.#lastPlace = place;
    this.#output.write(`${this.#describe(progress)}\n`);
  }

  /** Between two lines places are the same; null for one that has no line. */
  #placeOf(progress: ImportProgress): string | null {
    if (progress.doing !== 'READING') {
      const isLarge = this.#lastPlace !== '';
      return isLarge ? `${progress.doing} ${Math.floor(this.#percentOf(progress) / percentBetweenLines)}` : null;
    }
    const { table, rows } = progress;
    return rows > 0 && rows % rowsBetweenLines === 0 ? `${table} ${rows}` : null;
  }

  #draw(progress: ImportProgress): void {
    if (this.#now() - this.#shown < millisecondsBetween) return;
    this.#shown = this.#now();
    this.#isDrawn = true;
    const filled = Math.round((this.#percentOf(progress) / 100) * barWidth);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    this.#output.write(`\r\u001B[2K${bar} ${this.#describe(progress)}`);
  }

  #describe(progress: ImportProgress): string {
    const percent = `${Math.floor(this.#percentOf(progress))}%  `;
    if (progress.doing !== 'READING') {
      return `${percent}${tasks[progress.doing]}: ${inWords(progress.done)} of ${inWords(progress.of)}`;
    }
    const { table, rows } = progress;
    const seconds = (this.#now() - this.#begun) / 1000;
    const rate = Math.round(this.#readUntil(progress) / Math.max(seconds, 0.001));
    const expected = this.#expected.get(table);
    const all = expected === undefined ? '' : ` of about ${inWords(expected)}`;
    return `${percent}${table}: ${inWords(rows)}${all} rows, ${inWords(rate)} a second`;
  }

  #percentOf(progress: ImportProgress): number {
    const { from, to } = parts[progress.doing];
    const share = progress.doing === 'READING' ? this.#shareRead(progress) : progress.done / progress.of;
    return (from + (to - from) * share) * 100;
  }

  /** What is expected is an estimate, which can be too low. */
  #shareRead(reading: ReadingProgress): number {
    return this.#total === 0 ? 1 : Math.min(1, this.#readUntil(reading) / this.#total);
  }

  /** Rows of this table and of those before it. */
  #readUntil({ table, rows }: ReadingProgress): number {
    let sum = rows;
    for (const [name, expected] of this.#expected) {
      if (name === table) break;
      sum += expected;
    }
    return sum;
  }
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}
