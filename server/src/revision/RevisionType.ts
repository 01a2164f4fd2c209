import type { Revision } from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';

@ObjectType('Revision', {
  simpleResolvers: true,
  description: 'One publication of data: all of it or nothing. What is null was published before it was recorded.',
})
export class RevisionType implements Revision {
  @Field(() => Int, { description: 'From 1, without gaps.' })
  number!: number;

  @Field(() => String, { description: 'When it was published, ISO 8601 in UTC.' })
  publishedAt!: string;

  @Field(() => String, { description: 'The data package that was published.' })
  package!: string;

  @Field(() => String, { description: 'Why the data changed, in the words of whoever published it.' })
  note!: string;

  @Field(() => String, {
    description:
      "A hash over the package's rows, whatever their order and the bytes they were written in; its first letters name its form.",
  })
  contentHash!: string;

  @Field(() => Int, { nullable: true, description: 'Figures published for the first time.' })
  figuresAdded!: number | null;

  @Field(() => Int, { nullable: true, description: 'Figures of which it changed something, but for deprecated ones.' })
  figuresChanged!: number | null;

  @Field(() => Int, { nullable: true, description: 'Figures found to be wrong: kept, used no longer.' })
  figuresDeprecated!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Ranks it moved, over all metrics and years, those entered and left included.',
  })
  ranksMoved!: number | null;

  @Field(() => Int, { nullable: true, description: 'Verdicts on claims it changed.' })
  verdictsChanged!: number | null;
}

export const RevisionConnection = connectionType<Revision>('Revision', () => RevisionType);
