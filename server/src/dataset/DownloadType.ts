import { Field, Float, ObjectType } from 'type-graphql';
import { DownloadFormatEnum } from '../graphql/enums.ts';
import type { DownloadFormat } from '@pionir/shared';

@ObjectType('Download', { simpleResolvers: true, description: 'A file of the data that can be taken away.' })
export class DownloadType {
  @Field(() => String, { description: 'Where it is on this server.' })
  path!: string;

  @Field(() => DownloadFormatEnum, { description: 'Its format.' })
  format!: DownloadFormat;

  @Field(() => String, { nullable: true, description: 'The table it holds; null where it holds all.' })
  table!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Its size in bytes; the address in its citation, which is not counted, adds a few. Null where the data is too large to make every file for the sake of measuring.',
  })
  bytes!: number | null;
}
