import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/DateScalar.ts';

@ObjectType('Dataset', { simpleResolvers: true, description: 'What is in the data, and which revision of it answers.' })
export class DatasetType {
  @Field(() => Int, { description: 'Number of the newest revision, from 1.' })
  revision!: number;

  @Field(() => String, { description: 'When it was published, ISO 8601 in UTC.' })
  publishedAt!: string;

  @Field(() => Int, { description: 'Regencies and cities.' })
  regencyCount!: number;

  @Field(() => Int, { description: 'Cohorts, planned ones included.' })
  cohortCount!: number;

  @Field(() => Int, { description: 'Published figures, deprecated ones included.' })
  figureCount!: number;

  @Field(() => Int, { description: 'Published documents.' })
  sourceCount!: number;

  @Field(() => Int, { nullable: true, description: 'Year in which the first enrolled cohort began.' })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year, over by now, in which a cohort ran.' })
  lastYear!: number | null;

  @Field(() => DateScalar, { description: 'The day questions are about when they name none.' })
  defaultOn!: string;
}
