import type { Vocabulary } from '@pionir/shared';
import type { TableName } from '../tables/tableName.ts';

/** A text that a column cannot hold, with what it can. */
export class Misread {
  readonly expected: string;

  constructor(expected: string) {
    this.expected = expected;
  }
}

/** How Table Schema (Frictionless Data, version 2) describes a field. */
export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'list';
  readonly format?: 'uri';
  readonly delimiter?: ';';
  readonly itemType?: 'string';
  readonly constraints?: {
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

/** The table whose rows a cell names. */
export interface Reference {
  readonly table: TableName;
  /** The code of a whole province may stand there too. */
  readonly orProvince: boolean;
}

/** What a cell with text in it must be, whatever the column. */
export interface Cell<Value> {
  readonly read: (text: string) => Value | Misread;
  readonly schema: FieldSchema;
  readonly reference?: Reference;
  /** The words that it is one of, or a list of. */
  readonly vocabulary?: Vocabulary<string>;
}
