import { Field, ObjectType } from 'type-graphql';
import type { Licence } from '../download/licencesOf.ts';

@ObjectType('Licence', { simpleResolvers: true, description: 'A licence of the data.' })
export class LicenceType implements Licence {
  @Field(() => String, { description: 'Short name, as SPDX has it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is and what it is for, in English.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its text is.' })
  url!: string | null;
}
