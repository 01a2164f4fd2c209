import { expect, test } from 'vitest';
import { pressProposals, pressText } from '../../../testing/pressText.ts';
import { markText } from './markedText.ts';
import { documentMarks, reviewMarks } from './proposalMarks.ts';
import { toReviews } from './proposalReview.ts';

test('the words of every proposal are marked in the text, those of place and day too', () => {
  const reviews = toReviews(pressProposals);
  const pieces = markText(pressText, [...documentMarks(pressProposals), ...reviewMarks(reviews)]);
  const wordsOf = (id: string) =>
    pieces
      .filter(({ ids }) => ids.includes(id))
      .map(({ text }) => text)
      .join('');
  expect(wordsOf('document-place')).toContain('Tulungagung');
  expect(wordsOf('document-date')).toContain('12/9/2023');
  for (const { id, proposal } of reviews) expect(wordsOf(id)).toContain(proposal.words);
});
