import type { TokenRole } from '@pionir/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { RoleEnum } from '../graphql/deskEnums.ts';
import type { AccessToken } from './AccessToken.ts';

@ObjectType('AccessToken', {
  simpleResolvers: true,
  description: 'What lets an office or a desk in. Its secret is told once, when it is made. Times are ISO 8601 in UTC.',
})
export class AccessTokenType implements AccessToken {
  @Field(() => ID, { description: 'The part of the token that is no secret.' })
  id!: string;

  @Field(() => String, { description: 'Name of the office or desk, never of a person.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What its holder may do.' })
  role!: TokenRole;

  @Field(() => String, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, { description: 'From when on it lets nobody in.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'When it last let someone in; null where it never did.' })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was revoked; null where it was not.' })
  revokedAt!: string | null;
}

export const AccessTokenConnection = connectionType<AccessToken>('AccessToken', () => AccessTokenType);

@ObjectType('CreatedToken', { simpleResolvers: true, description: 'A new access token.' })
export class CreatedTokenType {
  @Field(() => String, { description: 'The token itself: shown here, and never again.' })
  text!: string;

  @Field(() => AccessTokenType, { description: 'What may be told of it.' })
  token!: AccessToken;
}
