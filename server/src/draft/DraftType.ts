import type { DraftKind, DraftState } from '@pionir/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { DraftKindEnum, DraftStateEnum } from '../graphql/deskEnums.ts';
import type { Draft } from './Draft.ts';

@ObjectType('Draft', {
  simpleResolvers: true,
  description: 'Rows on their way to a revision: no part of the data until they are published. Times are in UTC.',
})
export class DraftType implements Draft {
  creator!: string;

  @Field(() => ID, { description: 'Id of the draft.' })
  id!: string;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => DraftKindEnum, { description: 'What it was made from.' })
  kind!: DraftKind;

  @Field(() => DraftStateEnum, { description: 'How far it has come.' })
  state!: DraftState;

  @Field(() => String, { description: 'The data package that it adds to.' })
  package!: string;

  @Field(() => Int, { description: 'Counts its changes, from 1; a mutation says which one it saw.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'The newest revision when it was written last.' })
  baseRevision!: number | null;

  @Field(() => Int, { description: 'How many rows it has.' })
  rowCount!: number;

  @Field(() => String, { description: 'Name of the token with which it was begun.' })
  creatorName!: string;

  @Field(() => String, { description: 'When it was begun, ISO 8601.' })
  createdAt!: string;

  @Field(() => String, { description: 'When it was changed last, ISO 8601.' })
  changedAt!: string;

  @Field(() => Int, { nullable: true, description: 'Number of the revision that it became; null until then.' })
  revision!: number | null;
}

export const DraftConnection = connectionType<Draft>('Draft', () => DraftType);
