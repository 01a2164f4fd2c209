import type { ActorKind, AuditAction, TokenRole } from '@pionir/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { ActorKindEnum, AuditActionEnum, RoleEnum } from '../graphql/deskEnums.ts';
import type { AuditEntry } from './AuditEntry.ts';

@ObjectType('AuditEntry', { simpleResolvers: true, description: 'Something that was done. No entry is ever changed.' })
export class AuditEntryType implements AuditEntry {
  @Field(() => Int, { description: 'Later entries have larger numbers.' })
  number!: number;

  @Field(() => String, { description: 'When it was done, ISO 8601 in UTC.' })
  at!: string;

  @Field(() => ActorKindEnum, { description: 'What kind of actor did it.' })
  actorKind!: ActorKind;

  @Field(() => String, { nullable: true, description: 'Id of the token that it was done with; null without one.' })
  actorToken!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that token then.' })
  actorName!: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Role of that token then.' })
  actorRole!: TokenRole | null;

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  action!: AuditAction;

  @Field(() => String, {
    nullable: true,
    description: 'What it was done to: id of a token or a draft, number of a revision, name of a file.',
  })
  subject!: string | null;

  @Field(() => String, { description: 'What else is known of it, a JSON object as text; never a secret.' })
  details!: string;
}

export const AuditEntryConnection = connectionType<AuditEntry>('AuditEntry', () => AuditEntryType);
