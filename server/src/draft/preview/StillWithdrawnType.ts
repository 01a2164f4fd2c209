import { Field, ObjectType } from 'type-graphql';
import { TableEnum } from '../../graphql/deskEnums.ts';
import type { TableName } from '../../ingest/index.ts';
import type { StillWithdrawn } from '../../revision/findStillWithdrawn.ts';

@ObjectType('StillWithdrawn', {
  simpleResolvers: true,
  description: 'A row that the draft corrects, but which was withdrawn and would still count nowhere.',
})
export class StillWithdrawnType implements StillWithdrawn {
  @Field(() => TableEnum, { description: 'The table it belongs to.' })
  table!: TableName;

  @Field(() => String, { description: 'Identity in its table; the parts of a longer key with blanks between.' })
  key!: string;

  @Field(() => String, { description: 'Why it was withdrawn; with an empty withdrawn_reason it would count again.' })
  reason!: string;
}
