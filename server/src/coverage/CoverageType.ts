import type { Coverage, FundingSource, Quantity, WorkerCategory } from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/DateScalar.ts';
import { FundingSourceEnum, WorkerCategoryEnum } from '../graphql/enums.ts';
import { QuantityType } from './QuantityType.ts';

@ObjectType('CategoryCoverage', { simpleResolvers: true, description: 'Protected workers of one category.' })
export class CategoryCoverageType {
  @Field(() => WorkerCategoryEnum, { description: 'The category.' })
  category!: WorkerCategory;

  @Field(() => QuantityType, { description: 'People in its counting cohorts.' })
  workers!: Quantity;
}

@ObjectType('FundingCoverage', {
  simpleResolvers: true,
  description: 'Protected workers paid from one fund. A cohort paid from two funds counts under both; never add these.',
})
export class FundingCoverageType {
  @Field(() => FundingSourceEnum, { description: 'The fund.' })
  funding!: FundingSource;

  @Field(() => QuantityType, { description: 'People in the counting cohorts it pays for.' })
  workers!: Quantity;
}

@ObjectType('Coverage', {
  simpleResolvers: true,
  description: 'Who is protected on a day, as known on another (honest numbers, sections 1 and 2).',
})
export class CoverageType implements Coverage {
  @Field(() => DateScalar, { description: 'The day it is about.' })
  on!: string;

  @Field(() => DateScalar, { description: 'What had been published by this day.' })
  knownAt!: string;

  @Field(() => QuantityType, { description: 'People in all cohorts that count on the day.' })
  protectedWorkers!: Quantity;

  @Field(() => QuantityType, { description: 'The same without the office holders.' })
  vulnerableWorkers!: Quantity;

  @Field(() => QuantityType, {
    description: 'Protected workers over employed people, in percent; above 100 is shown as it is.',
  })
  shareOfEmployed!: Quantity;

  @Field(() => [CategoryCoverageType], { description: 'By category; only those with counting cohorts.' })
  byCategory!: readonly CategoryCoverageType[];

  @Field(() => [FundingCoverageType], { description: 'By fund; only those with counting cohorts.' })
  byFunding!: readonly FundingCoverageType[];

  @Field(() => Int, { description: 'How many of the regencies asked about have a value.' })
  placesWithValue!: number;
}

@ObjectType('YearCoverage', { simpleResolvers: true, description: 'Coverage on 31 December of a year.' })
export class YearCoverageType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => CoverageType, { description: 'Coverage on its 31 December.' })
  coverage!: Coverage;
}
