/** A hash over rows, whatever their order. */
export interface RowHash {
  /** The canonical text of a row. */
  readonly add: (row: string) => void;
  readonly digest: () => string;
}
