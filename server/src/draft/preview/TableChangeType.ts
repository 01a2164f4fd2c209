import { Field, Int, ObjectType } from 'type-graphql';
import { TableEnum } from '../../graphql/deskEnums.ts';
import type { TableName } from '../../ingest/index.ts';

@ObjectType('CellChange', { simpleResolvers: true, description: 'A cell that would be another one.' })
export class CellChangeType {
  @Field(() => String, { description: 'Column of the table.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'What stands there now; null for an empty cell.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What would; null for an empty cell.' })
  after!: string | null;
}

@ObjectType('RowChange', { simpleResolvers: true, description: 'A row that would be added or changed.' })
export class RowChangeType {
  @Field(() => Int, { description: 'Place of the row in the draft, from 1.' })
  row!: number;

  @Field(() => String, { description: 'Identity in its table; the parts of a longer key with blanks between.' })
  key!: string;

  @Field(() => Boolean, { description: 'True where the table has no such row yet.' })
  added!: boolean;

  @Field(() => [CellChangeType], { description: 'Cells that would be others; of a new row those that hold something.' })
  cells!: readonly CellChangeType[];
}

@ObjectType('TableChange', { simpleResolvers: true, description: 'What would become of a table.' })
export class TableChangeType {
  @Field(() => TableEnum, { description: 'The table.' })
  table!: TableName;

  @Field(() => Int, { description: 'Rows that would be added.' })
  added!: number;

  @Field(() => Int, { description: 'Rows that would be changed.' })
  changed!: number;

  @Field(() => [RowChangeType], { description: 'Those rows, in the order of the draft.' })
  rows!: readonly RowChangeType[];
}
