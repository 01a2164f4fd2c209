import type { FundingSource } from '../vocabulary/index.ts';

/**
 * Whether a fund has the relief of PP 50/2025, which by the published reading is
 * not given where APBN or APBD pays. The tobacco excise share (DBHCHT) is a
 * transfer that local governments take up in their APBD and spend from it. A
 * village budget is a budget of its own, yet fed from both, so it settles nothing.
 */
const relief: Readonly<Record<FundingSource, boolean | null>> = {
  APBD: false,
  DBHCHT: false,
  APBDES: null,
  CSR: true,
  DONATION: true,
  EMPLOYER: true,
  SELF: true,
  UNKNOWN: null,
};

/** True or false when all the funds agree; null where they do not settle it. */
export function fundIsRelieved(funding: readonly FundingSource[]): boolean | null {
  const answers = new Set(funding.map((fund) => relief[fund]));
  const [only = null] = answers;
  return answers.size === 1 ? only : null;
}
