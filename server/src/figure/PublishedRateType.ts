import type { Figure } from '@pionir/shared';
import { Field, ObjectType } from 'type-graphql';
import { FigureType } from './FigureType.ts';

@ObjectType('PublishedRate', {
  simpleResolvers: true,
  description:
    'A coverage percentage as a source published it. Sources divide by different numbers (all employed people, those without civil servants, members by home address), so it is never ranked, and never set beside a computed share.',
})
export class PublishedRateType {
  @Field(() => FigureType, { description: 'The percentage, with its source; its note says what was divided by what.' })
  figure!: Figure;

  @Field(() => FigureType, {
    nullable: true,
    description: 'The upper number the source states; null where it states none.',
  })
  numerator!: Figure | null;

  @Field(() => FigureType, {
    nullable: true,
    description: 'The lower number the source states; null where it states none.',
  })
  denominator!: Figure | null;
}
