import type DataLoader from 'dataloader';
import type { KeptReader } from '../coverage/KeptReader.ts';
import { foundForEach } from './keyed.ts';

interface KeptRows<Row extends object> {
  readonly kind: string;
  readonly find: (keys: readonly string[]) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => string;
}

/** As `onePerKey`, of rows that most requests ask for: read once for a revision where they may be kept. */
export function keptPerKey<Row extends object>(
  reader: KeptReader,
  { kind, find, keyOf }: KeptRows<Row>,
): DataLoader<string, Row | null> {
  return foundForEach((keys) =>
    reader.read<Row>(keys, {
      kind,
      weigh: weighRow,
      async find(missing) {
        const rows = new Map((await find(missing)).map((row) => [keyOf(row), row]));
        return missing.map((key) => rows.get(key) ?? null);
      },
    }),
  );
}

const objectBytes = 250;

/** A row weighs what its texts do, and as an object. */
export function weighRow(row: object): number {
  return Object.values(row).reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? 2 * cell.length : 0),
    objectBytes,
  );
}
