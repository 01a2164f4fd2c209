import type { DocumentDate } from '../dates/index.ts';
import type { DateProposal } from '../proposal.ts';
import { readAt, spanOfTokens } from '../spanOfTokens.ts';
import type { PressText } from '../tokens/index.ts';

/** The date of a document, where the text prints one. */
export function proposeDate(press: PressText, date: DocumentDate | null): DateProposal[] {
  if (date === null) return [];
  const { value, from, to, rule, weekdayFits } = date;
  return [{ kind: 'DATE', ...readAt(press, [spanOfTokens(press, from, to)]), rule, date: value, weekdayFits }];
}
