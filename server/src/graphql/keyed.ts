import DataLoader from 'dataloader';

/**
 * A round ends when all that is at hand has been worked off: what a cache answers
 * at once then asks in the same round as what was just read, not in one of its own.
 */
export const oneRound = { batchScheduleFn: (send: () => void) => void setImmediate(send) };

type Find<Row> = (keys: readonly string[]) => Promise<readonly Row[]>;

/** Loads the row of each key, null where there is none; the keys of one round in one find. */
export function onePerKey<Row>(find: Find<Row>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  }, oneRound);
}

/** Loads the rows of each key in the order found; the keys of one round in one find. */
export function listPerKey<Row>(find: Find<Row>, keyOf: (row: Row) => string | null): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => groupsInOrder(keys, await find(keys), keyOf), oneRound);
}

/** The rows of each key, in the order of the keys. */
export function groupsInOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Row[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}

/** Loads what is found for each key, in the order of the keys; the keys of one round in one find. */
export function foundForEach<Found>(
  find: (keys: readonly string[]) => Promise<readonly Found[]>,
): DataLoader<string, Found> {
  return new DataLoader(find, oneRound);
}

/** Works out the answer of each key once. */
export function rememberPerKey<Key, Answer>(answer: (key: Key) => Promise<Answer>): DataLoader<Key, Answer, string> {
  return new DataLoader((keys) => Promise.all(keys.map(answer)), {
    batch: false,
    cacheKeyFn: (key) => JSON.stringify(key),
  });
}

/** The rows of keys that are known to exist, in the order of the keys. */
export async function loadAll<Row>(loader: DataLoader<string, Row | null>, keys: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}
