import { Field, Int, ObjectType } from 'type-graphql';
import type { DraftProblem } from '../toDraftProblems.ts';
import { ConflictToComeType } from './ConflictToComeType.ts';
import { DraftProblemType } from './DraftProblemType.ts';
import { RankToComeType, VerdictToComeType } from './MovesToComeType.ts';
import { StillWithdrawnType } from './StillWithdrawnType.ts';
import { TableChangeType } from './TableChangeType.ts';

@ObjectType('DraftPreview', {
  simpleResolvers: true,
  description:
    'What publishing a draft would do now: it was done, looked at and taken back. All empty where it has problems.',
})
export class DraftPreviewType {
  @Field(() => Int, { nullable: true, description: 'The newest revision; publishing says that it saw this one.' })
  onRevision!: number | null;

  @Field(() => Int, { description: 'How many problems there are; publishing is refused while there is one.' })
  problemCount!: number;

  @Field(() => [DraftProblemType], { description: 'All of them, the first ones only where there are very many.' })
  problems!: readonly DraftProblem[];

  @Field(() => Boolean, { description: 'False where every row is published already as it is drafted.' })
  changes!: boolean;

  @Field(() => [TableChangeType], { description: 'Tables of which a row would be added or changed.' })
  tables!: readonly TableChangeType[];

  @Field(() => [ConflictToComeType], { description: 'Where sources would disagree.' })
  conflicts!: readonly ConflictToComeType[];

  @Field(() => Int, { description: 'How many ranks would move, over all metrics and years.' })
  rankCount!: number;

  @Field(() => [RankToComeType], { description: 'Those that would move furthest.' })
  ranks!: readonly RankToComeType[];

  @Field(() => [VerdictToComeType], { description: 'Verdicts on claims that would be others.' })
  verdicts!: readonly VerdictToComeType[];

  @Field(() => [StillWithdrawnType], {
    description: 'Rows that it corrects, but which were withdrawn: they would still count nowhere.',
  })
  stillWithdrawn!: readonly StillWithdrawnType[];
}
