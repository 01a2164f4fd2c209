import { preferredFigure } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure, PartSince } from '../quantity/index.ts';
import { printedError } from '../totals/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** What a figure is beside the others of its subject, measure and period. */
export const figureRoles = {
  USED: { id: 'Dipakai', en: 'Used', about: 'The one that is used.' },
  AGREES: { id: 'Sama', en: 'Agrees', about: 'States the same value as the one used, or a rounding of it.' },
  RIVAL: { id: 'Berbeda', en: 'Differs', about: 'States another value for the same thing; both stand.' },
  PART: { id: 'Bagian', en: 'Part', about: 'Speaks of a part, or of a wider group: no rival of the one used.' },
  DEPRECATED: { id: 'Tidak dipakai lagi', en: 'Deprecated', about: 'Not used any more; the reason is given.' },
} as const satisfies Vocabulary<string>;
export type FigureRole = keyof typeof figureRoles;

/** Beyond this factor two numbers are hardly a count of the same people: one of them speaks of a part. */
const widestDispute = 2;

export interface RoledFigure {
  readonly figure: Figure;
  readonly role: FigureRole;
}

/**
 * The figures of one subject, measure and period that a reader could see on a
 * day, each with its role, in the order given; none is used where all are
 * deprecated.
 */
export function rolesOf(figures: readonly Figure[], partSince: PartSince, knownAt: Day): RoledFigure[] {
  const used = preferredFigure(figures, knownAt);
  return figures
    .filter((figure) => figure.knownFrom <= knownAt)
    .map((figure) => ({ figure, role: roleBeside(used, figure, partSince, knownAt) }));
}

function roleBeside(used: Figure | null, figure: Figure, partSince: PartSince, knownAt: Day): FigureRole {
  if (figure.standing === 'DEPRECATED') return 'DEPRECATED';
  if (used === null || figure.id === used.id) return 'USED';
  if (agree(figure, used)) return 'AGREES';
  const since = partSince[figure.id];
  const isAddedUp = since !== undefined && since <= knownAt;
  const countsOthers = isAddedUp || saysOthers(figure) || !withinDispute(figure.value, used.value);
  return countsOthers ? 'PART' : 'RIVAL';
}

/** True when both can be prints of one number: equal, or one a rounding of the other. */
function agree(a: Figure, b: Figure): boolean {
  return Math.abs(a.value - b.value) <= printedError(a) + printedError(b);
}

/** How the reason of a figure's standing begins that counts other people than the preferred one. */
const countsOthersWords = /^(part\b|segment only\b|wider group\b|other definition\b)/i;

function saysOthers({ standingReason }: Figure): boolean {
  return standingReason !== null && countsOthersWords.test(standingReason);
}

function withinDispute(a: number, b: number): boolean {
  return Math.max(a, b) <= widestDispute * Math.min(a, b);
}
