import type { PressProposal } from '@pionir/shared';
import { dateOf, placeOf } from './documentDraft.ts';
import type { MarkedReading } from './markedText.ts';
import type { ProposalReview } from './proposalReview.ts';

/** Where the fields of the document stand on the page. */
export const documentFieldIds = { place: 'document-place', date: 'document-date' } as const;

/** Where the text says the place and the day of the document. */
export function documentMarks(proposals: readonly PressProposal[]): MarkedReading[] {
  const found = [
    { id: documentFieldIds.place, proposal: placeOf(proposals) },
    { id: documentFieldIds.date, proposal: dateOf(proposals) },
  ];
  // The first time is enough: a text names its place in every other sentence.
  return found.flatMap(({ id, proposal }) => (proposal === null ? [] : [{ id, spans: [proposal.span] }]));
}

/** Everywhere the text says what is proposed. */
export function reviewMarks(reviews: readonly ProposalReview[]): MarkedReading[] {
  return reviews.map(({ id, proposal }) => ({ id, spans: [proposal.span, ...proposal.mentions] }));
}
