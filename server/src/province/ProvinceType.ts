import { Field, ID, ObjectType } from 'type-graphql';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Province', { implements: NodeType, simpleResolvers: true, description: 'A province of Indonesia.' })
export class ProvinceType {
  @Field(() => ID, { description: 'BPS code: "35".' })
  code!: string;
}
