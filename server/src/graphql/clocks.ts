import type { Clocks, Day } from '@pionir/shared';
import { ArgsType, Field } from 'type-graphql';
import type { Context } from './context.ts';
import { DateScalar } from './DateScalar.ts';

@ArgsType()
export class ClockArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day the answer is about. By default the newest 31 December for which at least ten regencies have a value.',
  })
  on?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'What had been published by this day. By default today.' })
  knownAt?: Day | null;
}

@ArgsType()
export class KnownAtArgs {
  @Field(() => DateScalar, { nullable: true, description: 'What had been published by this day. By default today.' })
  knownAt?: Day | null;
}

/** Both clocks of a question, with the defaults for those it leaves out (honest numbers, section 1). */
export async function settleClocks(asked: ClockArgs, context: Context): Promise<Clocks> {
  const knownAt = asked.knownAt ?? context.today;
  return { knownAt, on: asked.on ?? (await context.load.defaultOn.load(knownAt)) };
}
