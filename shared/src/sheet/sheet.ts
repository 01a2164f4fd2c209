/** A cell as it is handed on: a number, or text, which is also how a gap says its reason. */
export type Cell = string | number;

/** A table to be taken away: its heads, and its rows under them. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
