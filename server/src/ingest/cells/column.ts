import type { Cell } from './cell.ts';

/** A column: what its cells hold, whether each row must state it, and what it means. */
export interface Column<Value = unknown> {
  readonly cell: Cell<NonNullable<Value>>;
  readonly required: boolean;
  /** No two rows hold the same text. */
  readonly unique: boolean;
  /** Packages older than the column do not have it: it may be absent from the header. */
  readonly addedLater: boolean;
  readonly description: string;
  /** Never there: carries the type of the value. */
  readonly value?: Value;
}

/** Every row states it. */
export function required<Value>(cell: Cell<Value>, description: string): Column<Value> {
  return { cell: cell as Cell<NonNullable<Value>>, required: true, unique: false, addedLater: false, description };
}

/** Every row states it, each another. */
export function unique<Value>(cell: Cell<Value>, description: string): Column<Value> {
  return { ...required(cell, description), unique: true };
}

/** Empty where no source states it. */
export function optional<Value>(cell: Cell<Value>, description: string): Column<Value | null> {
  return { cell: cell as Cell<NonNullable<Value>>, required: false, unique: false, addedLater: false, description };
}

/** Empty where nothing is stated, and in every row of a package that lacks the column. */
export function addedLater<Value>(cell: Cell<Value>, description: string): Column<Value | null> {
  return { ...optional(cell, description), addedLater: true };
}
