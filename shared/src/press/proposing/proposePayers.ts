import type { Meaning } from '../lexicon/index.ts';
import type { FundingSource } from '../../vocabulary/index.ts';
import type { FoundBenefit } from '../payers/index.ts';
import type { BenefitProposal, FundingProposal, Span } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';
import type { PressText } from '../tokens/index.ts';

/** Each fund once, in the order of the text. */
export function proposeFunding(press: PressText, funds: readonly Meaning<FundingSource>[]): FundingProposal[] {
  return distinct(funds).map(([first, spans]) => ({
    kind: 'FUNDING',
    ...readAt(press, spans(press)),
    rule: 'FUND_NAMED',
    funding: first.key,
  }));
}

/** Each benefit once, in the order of the text. */
export function proposeBenefits(press: PressText, benefits: readonly FoundBenefit[]): BenefitProposal[] {
  return distinct(benefits).map(([first, spans]) => ({
    kind: 'BENEFIT',
    ...readAt(press, spans(press)),
    rule: first.rule,
    benefit: first.key,
  }));
}

/** The first naming of each meaning, with where all of its namings stand. */
function distinct<Found extends Meaning<string>>(
  found: readonly Found[],
): [Found, (press: PressText) => [Span, ...Span[]]][] {
  const firsts = found.filter((each, index) => found.findIndex(({ key }) => key === each.key) === index);
  return firsts.map((first) => {
    const others = found.filter((each) => each.key === first.key && each !== first);
    return [
      first,
      (press) => [
        spanOfTokens(press, first.from, first.to),
        ...others.map(({ from, to }) => spanOfTokens(press, from, to)),
      ],
    ];
  });
}
