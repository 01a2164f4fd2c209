import type { TokenRole } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from '../graphql/deskEnums.ts';
import type { SignedIn } from './SignedIn.ts';

@ObjectType('Session', { simpleResolvers: true, description: 'Someone who came in with an access token.' })
export class SessionType {
  @Field(() => RoleEnum, { description: 'What they may do.' })
  role!: TokenRole;

  @Field(() => String, { description: 'Name of the token: an office or a desk.' })
  name!: string;

  @Field(() => String, { description: 'When it ends, ISO 8601 in UTC.' })
  expiresAt!: string;
}

export function toSession({ actor: { role, name }, expiresAt }: SignedIn): SessionType {
  return { role, name, expiresAt };
}
