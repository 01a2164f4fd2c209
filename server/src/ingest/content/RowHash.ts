/** A hash over rows, whatever their order. */
export interface RowHash {
  readonly add: (values: readonly unknown[]) => void;
  readonly digest: () => string;
}
