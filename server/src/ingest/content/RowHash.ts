import type { TableName } from '../tables/index.ts';

/** A hash over rows, whatever their order. */
export interface RowHash {
  readonly add: (table: TableName, values: readonly unknown[]) => void;
  readonly digest: () => string;
}
