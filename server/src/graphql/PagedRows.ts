import DataLoader from 'dataloader';
import type { KeySpan } from '../db/pageClause.ts';
import type { Connection, Page } from './connection.ts';
import { invalidCursor, readCursor } from './cursor.ts';
import type { CursorArgument } from './cursor.ts';
import { oneRound } from './keyed.ts';
import { readPageSize } from './readPageSize.ts';
import { toConnection } from './toConnection.ts';

/** How the lists of many owners are read from the database. */
export interface PagedSource<Row> {
  /** The rows of the same page of every owner's list, in the order of their keys. */
  readonly find: (owners: readonly string[], span: KeySpan) => Promise<readonly Row[]>;
  /** How many rows each owner's list has, those with none left out. */
  readonly count: (owners: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Which of the keys are in some owner's list, with the owner. */
  readonly owners: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly ownerOf: (row: Row) => string;
  readonly keyOf: (row: Row) => string;
}

interface AskedPage {
  readonly owner: string;
  readonly span: KeySpan;
}

/**
 * Lists that can be long, one for each owner: of each only the page that is asked
 * for is read, and it is counted only for who asks. The same page of many owners
 * is one statement.
 */
export class PagedRows<Row> {
  readonly #source: PagedSource<Row>;
  readonly #pages: DataLoader<AskedPage, readonly Row[], string>;
  readonly #counts: DataLoader<string, number>;
  readonly #ownerOfKey: DataLoader<string, string | null>;

  constructor(source: PagedSource<Row>) {
    this.#source = source;
    this.#pages = new DataLoader((asked) => this.#findPages(asked), { ...oneRound, cacheKeyFn: JSON.stringify });
    this.#counts = new DataLoader(async (owners) => {
      const counts = await source.count(owners);
      // The count of a list without rows is known: it is no gap.
      return owners.map((owner) => counts.get(owner) ?? 0);
    }, oneRound);
    this.#ownerOfKey = new DataLoader(async (keys) => {
      const owners = await source.owners(keys);
      return keys.map((key) => owners.get(key) ?? null);
    }, oneRound);
  }

  /** Throws BAD_USER_INPUT, PAGE_TOO_LONG or INVALID_CURSOR. */
  async page(owner: string, page: Page, question: string): Promise<Connection<Row>> {
    const { fromEnd, size } = readPageSize(page);
    const [after, before] = await Promise.all([
      this.#keyAt('after', page.after, owner, question),
      this.#keyAt('before', page.before, owner, question),
    ]);
    // One more tells whether there are any beyond.
    const rows = await this.#pages.load({ owner, span: { after, before, fromEnd, most: size + 1 } });
    const goesOn = rows.length > size;
    const nodes = fromEnd && goesOn ? rows.slice(1) : rows.slice(0, size);
    return toConnection(
      {
        nodes,
        // The item of a cursor lies beyond the page itself.
        hasNextPage: before !== null || (!fromEnd && goesOn),
        hasPreviousPage: after !== null || (fromEnd && goesOn),
        count: () => this.#counts.load(owner),
      },
      { question, keyOf: this.#source.keyOf },
    );
  }

  async #keyAt(
    argument: CursorArgument,
    cursor: string | null | undefined,
    owner: string,
    question: string,
  ): Promise<string | null> {
    if (cursor == null) return null;
    const key = readCursor(argument, cursor, question);
    const found = await this.#ownerOfKey.load(key);
    if (found !== owner) throw invalidCursor(argument, 'its item is no longer in the list');
    return key;
  }

  async #findPages(asked: readonly AskedPage[]): Promise<(readonly Row[])[]> {
    const { find, ownerOf } = this.#source;
    const found = new Map<string, Map<string, readonly Row[]>>();
    for (const [text, group] of Map.groupBy(asked, ({ span }) => JSON.stringify(span))) {
      const { span } = group[0] as AskedPage;
      const rows = await find(
        group.map(({ owner }) => owner),
        span,
      );
      found.set(text, Map.groupBy(rows, ownerOf));
    }
    return asked.map(({ owner, span }) => found.get(JSON.stringify(span))?.get(owner) ?? []);
  }
}
