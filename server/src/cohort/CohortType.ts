import type { Cohort, CohortStatus, Segment, WorkerCategory } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { CohortStatusEnum, SegmentEnum, WorkerCategoryEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Cohort', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One group of workers enrolled together under a program. Cohorts never overlap.',
})
export class CohortType implements Cohort {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
  programId!: string;
  labelId!: string;
  labelEn!: string;

  @Field(() => WorkerCategoryEnum, { description: 'Trade or office of the workers.' })
  category!: WorkerCategory;

  @Field(() => SegmentEnum, { description: 'Membership segment.' })
  segment!: Segment;

  @Field(() => CohortStatusEnum, { description: 'Only enrolled cohorts count.' })
  status!: CohortStatus;

  @Field(() => String, {
    nullable: true,
    description: 'First day covered, as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD.',
  })
  startsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day covered, as precise as the source; null where none is published.',
  })
  endsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The latest date at which some source still says that the cohort is covered.',
  })
  confirmedThrough!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark of ours.' })
  note!: string | null;
}

export const CohortConnection = connectionType<Cohort>('Cohort', () => CohortType);
