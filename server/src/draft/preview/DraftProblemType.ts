import { Field, Int, ObjectType } from 'type-graphql';
import { TableEnum } from '../../graphql/deskEnums.ts';
import type { TableName } from '../../ingest/index.ts';
import type { DraftProblem } from '../toDraftProblems.ts';

@ObjectType('DraftProblem', { simpleResolvers: true, description: 'One thing that is wrong with a draft.' })
export class DraftProblemType implements DraftProblem {
  @Field(() => TableEnum, { nullable: true, description: 'The table; null where it is of none.' })
  table!: TableName | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place of the row in the draft, from 1; null where it is of none of its rows.',
  })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'The column; null where it is of the whole row.' })
  column!: string | null;

  @Field(() => String, { description: 'The whole place in one text, also of a row that is published already.' })
  place!: string;

  @Field(() => String, { description: 'What stands there.' })
  found!: string;

  @Field(() => String, { description: 'What should.' })
  expected!: string;

  @Field(() => String, { description: 'What stands there, in Indonesian.' })
  foundId!: string;

  @Field(() => String, { description: 'What should, in Indonesian.' })
  expectedId!: string;
}
