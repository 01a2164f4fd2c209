import { claimKinds, isWordOf, readRegencyCode, verdicts } from '@pionir/shared';
import type { ClaimKind, Verdict } from '@pionir/shared';
import type { ClaimAnswer } from '../../graphql/types.ts';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';
import { printSearch, readOne } from '../../ui/daysView.ts';

/** What narrows the list of claims; null where nothing does. */
export interface ClaimsView {
  readonly atClaim: Verdict | null;
  readonly today: Verdict | null;
  /** BPS code of the place that is praised. */
  readonly place: string | null;
  readonly kind: ClaimKind | null;
}

export const allClaims: ClaimsView = { atClaim: null, today: null, place: null, kind: null };

/** Reads the query of an address. What cannot be read is left out and reported. */
export function readClaimsView(search: string): AddressReading<ClaimsView> {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const isVerdict = (text: string) => isWordOf(verdicts, text);
  return {
    view: {
      atClaim: readOne<Verdict>(parameters, 'atClaim', isVerdict, problems),
      today: readOne<Verdict>(parameters, 'today', isVerdict, problems),
      place: readOne(parameters, 'place', (text) => readRegencyCode(text)?.scheme === 'BPS', problems),
      kind: readOne<ClaimKind>(parameters, 'kind', (text) => isWordOf(claimKinds, text), problems),
    },
    problems,
  };
}

/** The query of an address that reopens the view. */
export function printClaimsView(view: ClaimsView): string {
  const chosen = Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== null);
  return printSearch(new URLSearchParams(chosen));
}

/** The claims that a view leaves, in their order. */
export function claimsInView<Claim extends Pick<ClaimAnswer, 'kind' | 'regency' | 'atClaim' | 'today'>>(
  claims: readonly Claim[],
  view: ClaimsView,
): Claim[] {
  return claims.filter(
    ({ atClaim, today, regency, kind }) =>
      (view.atClaim === null || atClaim.verdict === view.atClaim) &&
      (view.today === null || today.verdict === view.today) &&
      (view.place === null || regency?.code === view.place) &&
      (view.kind === null || kind === view.kind),
  );
}
