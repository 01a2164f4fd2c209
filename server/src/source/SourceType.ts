import type { PublisherKind, Source } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { PublisherKindEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Source', { implements: NodeType, simpleResolvers: true, description: 'One published document.' })
export class SourceType implements Source {
  /** The slug; the resolver gives the global id in its place. */
  id!: string;
  gist!: string;
  gistId!: string | null;

  @Field(() => String, { nullable: true, description: 'Address, http or https; null where there is none.' })
  url!: string | null;

  @Field(() => String, {
    description: 'Who published it. One with "(copy at …)" in it is a copy on an unrelated host: do not link it.',
  })
  publisher!: string;

  @Field(() => PublisherKindEnum, { description: 'Kind of publisher.' })
  publisherKind!: PublisherKind;

  @Field(() => String, {
    nullable: true,
    description: 'Printed date as YYYY, YYYY-MM or YYYY-MM-DD; null where nothing is printed.',
  })
  publishedOn!: string | null;

  @Field(() => String, { description: 'The day it was read, YYYY-MM-DD.' })
  accessedOn!: string;

  @Field(() => String, { nullable: true, description: 'Language of the document, ISO 639-1.' })
  language!: string | null;
}

export const SourceConnection = connectionType<Source>('Source', () => SourceType);
