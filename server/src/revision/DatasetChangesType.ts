import { Field, Int, ObjectType } from 'type-graphql';
import type { RevisionSpan } from './revisionSpan.ts';

@ObjectType('DatasetChanges', {
  simpleResolvers: true,
  description: 'All that revisions changed, after one and up to another (honest numbers, section 8).',
})
export class DatasetChangesType implements RevisionSpan {
  @Field(() => Int, { description: 'Number of the revision after which changes are told; 0 for everything.' })
  since!: number;

  @Field(() => Int, { description: 'Number of the last revision told of, the newest.' })
  until!: number;
}
