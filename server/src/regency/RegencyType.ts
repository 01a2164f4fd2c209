import type { Regency, RegencyKind } from '@pionir/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { RegencyKindEnum } from '../graphql/enums.ts';
import { NodeType } from '../graphql/NodeType.ts';

@ObjectType('Regency', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A regency (kabupaten) or a city (kota).',
})
export class RegencyType implements Regency {
  provinceCode!: string;

  @Field(() => ID, { description: 'BPS code: "3510".' })
  code!: string;

  @Field(() => ID, { description: 'Code of the Ministry of Home Affairs: "35.10".' })
  kemendagriCode!: string;

  @Field(() => String, {
    description: 'Name with the kind, without which seven pairs are ambiguous: "Kabupaten Tuban".',
  })
  name!: string;

  @Field(() => RegencyKindEnum, { description: 'Kabupaten or kota.' })
  kind!: RegencyKind;

  @Field(() => Float, { description: 'Latitude of the label point, in degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude of the label point, in degrees east.' })
  longitude!: number;

  @Field(() => Int, { description: 'Column on the tile map, from 0 at the left.' })
  tileColumn!: number;

  @Field(() => Int, { description: 'Row on the tile map, from 0 at the top.' })
  tileRow!: number;

  @Field(() => String, { nullable: true, description: 'BPJS Ketenagakerjaan branch office in charge.' })
  branchOffice!: string | null;
}

export const RegencyConnection = connectionType<Regency>('Regency', () => RegencyType);
