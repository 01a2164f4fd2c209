import { isPartialDate, publisherKindOf } from '@pionir/shared';
import type { DateProposal, PressProposal, PublisherKind, RegencyProposal } from '@pionir/shared';
import { faultyFields } from './proposalReview.ts';
import type { ProposalReview } from './proposalReview.ts';

/** What an officer says of the document itself, as texts. */
export interface DocumentDraft {
  readonly text: string;
  readonly address: string;
  readonly publishedOn: string;
  readonly placeCode: string;
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
}

export const emptyDocument: DocumentDraft = {
  text: '',
  address: '',
  publishedOn: '',
  placeCode: '',
  publisher: '',
  publisherKind: 'PRESS',
};

export function placeOf(proposals: readonly PressProposal[]): RegencyProposal | null {
  return proposals.find((proposal) => proposal.kind === 'REGENCY') ?? null;
}

export function dateOf(proposals: readonly PressProposal[]): DateProposal | null {
  return proposals.find((proposal) => proposal.kind === 'DATE') ?? null;
}

/** The document once its text has been read: what the officer said stays, the rest is proposed. */
export function withReading(document: DocumentDraft, proposals: readonly PressProposal[]): DocumentDraft {
  return {
    ...document,
    placeCode: placeOf(proposals)?.regencyCode ?? '',
    publishedOn: document.publishedOn || (dateOf(proposals)?.date ?? ''),
    publisherKind: publisherKindOf(document.address),
  };
}

export function isAddress(text: string): boolean {
  return text === '' || (/^https?:\/\/[^\s/]\S*$/.test(text) && URL.canParse(text));
}

export type Need = 'needPlace' | 'needPublisher' | 'needDate' | 'needAddress' | 'needOne' | 'needSound';

/** What is missing before a draft can be made. */
export function needsOf(document: DocumentDraft, reviews: readonly ProposalReview[]): Need[] {
  const { placeCode, publisher, publishedOn, address } = document;
  const accepted = reviews.filter(({ decision }) => decision === 'ACCEPTED');
  const needs: readonly (readonly [Need, boolean])[] = [
    ['needPlace', placeCode === ''],
    ['needPublisher', publisher.trim() === ''],
    ['needDate', publishedOn !== '' && !isPartialDate(publishedOn)],
    ['needAddress', !isAddress(address.trim())],
    ['needOne', accepted.length === 0],
    ['needSound', accepted.some((review) => faultyFields(review).length > 0)],
  ];
  return needs.filter(([, isMissing]) => isMissing).map(([need]) => need);
}
