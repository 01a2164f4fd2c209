import type { TokenRole } from '@pionir/shared';
import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from '../graphql/badInput.ts';
import { checkLine } from '../graphql/checkLine.ts';
import { RoleEnum } from '../graphql/deskEnums.ts';
import { defaultDays, longestName, mostDays } from './createToken.ts';
import type { TokenWish } from './createToken.ts';

@ArgsType()
export class TokenArgs implements TokenWish {
  @Field(() => RoleEnum, { description: 'What its holder may do.' })
  role!: TokenRole;

  @Field(() => String, {
    description: `Name of the office or desk that will use it, never of a person; at most ${longestName} characters.`,
  })
  name!: string;

  @Field(() => Int, { defaultValue: defaultDays, description: `How many days it is valid, 1 to ${mostDays}.` })
  days!: number;
}

/** Throws BAD_USER_INPUT. */
export function checkWish({ role, name, days }: TokenWish): TokenWish {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > longestName)
    throw badInput('name', name.slice(0, longestName), `the name of an office, 1 to ${longestName} characters`);
  checkLine('name', trimmed, longestName);
  if (days < 1 || days > mostDays) throw badInput('days', days, `a whole number from 1 to ${mostDays}`);
  return { role, name: trimmed, days };
}
