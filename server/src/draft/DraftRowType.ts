import { Field, Int, ObjectType } from 'type-graphql';
import { TableEnum } from '../graphql/deskEnums.ts';
import type { TableName } from '../ingest/index.ts';
import type { DraftedRow, RowOrigin } from './Draft.ts';

@ObjectType('Cell', { simpleResolvers: true, description: 'A cell of a drafted row.' })
export class CellType {
  @Field(() => String, { description: 'Column of the table, as the data package names it.' })
  column!: string;

  @Field(() => String, { description: 'What stands in it; empty for an empty cell.' })
  text!: string;
}

@ObjectType('RowOrigin', {
  simpleResolvers: true,
  description: 'Where a drafted row is from: a row of a sheet, or a span of a press text; all null where by hand.',
})
export class RowOriginType implements RowOrigin {
  @Field(() => String, { nullable: true, description: 'Name of the sheet.' })
  sheet?: string;

  @Field(() => Int, { nullable: true, description: 'Row of the sheet, from 1.' })
  row?: number;

  @Field(() => Int, { nullable: true, description: 'First character of the span, from 0.' })
  start?: number;

  @Field(() => Int, { nullable: true, description: 'The character after the last one of the span.' })
  end?: number;

  @Field(() => String, { nullable: true, description: 'What is printed there.' })
  printed?: string;
}

@ObjectType('DraftRow', { simpleResolvers: true, description: 'A row as it shall be.' })
export class DraftRowType {
  @Field(() => TableEnum, { description: 'The table it belongs to.' })
  table!: TableName;

  @Field(() => [CellType], { description: 'Its cells; where the table has the row already, the rest of it stays.' })
  cells!: readonly CellType[];

  @Field(() => RowOriginType, { description: 'Where it is from.' })
  origin!: RowOrigin;
}

export function toDraftRow({ table, cells, origin }: DraftedRow): DraftRowType {
  return { table, origin, cells: Object.entries(cells).map(([column, text]) => ({ column, text })) };
}
