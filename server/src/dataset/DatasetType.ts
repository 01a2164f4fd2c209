import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Dataset', { simpleResolvers: true, description: 'What is in the data, and which revision of it answers.' })
export class DatasetType {
  @Field(() => Int, { description: 'Number of the newest revision, from 1.' })
  revision!: number;

  @Field(() => String, { description: 'When it was published, ISO 8601 in UTC.' })
  publishedAt!: string;
}
