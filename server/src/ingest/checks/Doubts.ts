import type { ProblemList } from '../ProblemList.ts';
import type { RowAgain, RowsAgain } from '../reading/rowsAgain.ts';
import type { RowNumber } from '../source/rowNumber.ts';

/** More would be told of nobody. */
const mostSettled = 10_000;

interface Doubt {
  readonly line: RowNumber;
  readonly tell: (earlier: RowNumber) => void;
}

/**
 * Rows that have what an earlier row has: a hash of it tells so, but not which
 * row that was. Nothing is kept of each row for that; where there is such a row
 * the table is read once more.
 */
export class Doubts {
  readonly #problems: ProblemList;
  readonly #doubts = new Map<string, Doubt[]>();
  #count = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Something is wrong from now on; what it is will be told when the earlier row is known. */
  add(key: string, line: RowNumber, tell: (earlier: RowNumber) => void): void {
    this.#problems.announce();
    this.#count += 1;
    if (this.#count > mostSettled) return;
    const doubts = this.#doubts.get(key) ?? [];
    doubts.push({ line, tell });
    this.#doubts.set(key, doubts);
  }

  /** Finds the first row with each key. */
  async settle(again: RowsAgain, keyOf: (row: RowAgain) => string | undefined): Promise<void> {
    if (this.#doubts.size === 0) return;
    for await (const row of again()) {
      const key = keyOf(row);
      if (key === undefined) continue;
      for (const { line, tell } of this.#doubts.get(key) ?? []) {
        if (line === row.line) continue;
        this.#problems.takeBack();
        tell(row.line);
      }
      this.#doubts.delete(key);
    }
    const [key] = this.#doubts.keys();
    // Once in 10^9 packages, or a fault of ours: in no case a row is lost.
    if (key !== undefined) throw new Error(`No row has ${key}, though its hash was met before.`);
  }
}
