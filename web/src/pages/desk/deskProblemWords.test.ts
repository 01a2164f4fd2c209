import { expect, test } from 'vitest';
import { problemSentence } from './deskProblemWords.ts';

const problem = (code: string, details: Readonly<Record<string, unknown>> = {}) => ({
  code,
  message: 'Told.',
  details,
});

test.each([
  'FOREIGN_PAGE',
  'TOKEN_REFUSED',
  'TOO_MANY_ATTEMPTS',
  'RATE_LIMITED',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'DRAFT_CHANGED',
  'DRAFT_STATE',
  'REVISION_CHANGED',
  'NOTHING_CHANGED',
  'DATA_REFUSED',
  'UNDO_REFUSED',
  'VARIABLES_TOO_LARGE',
  'BODY_TOO_LARGE',
  'NO_ANSWER',
])('%s is told in both languages, each in its own words', (code) => {
  const [indonesian, english] = (['ID', 'EN'] as const).map((language) => problemSentence(problem(code), language));
  expect(indonesian).toMatch(/^[A-Z].+[.:]$/);
  expect(english).toMatch(/^[A-Z].+[.:]$/);
  expect(indonesian).not.toBe(english);
});

test('the details are told: how long, which role, which state', () => {
  expect(problemSentence(problem('TOO_MANY_ATTEMPTS', { retryAfter: 40 }), 'ID')).toContain('40 detik');
  expect(problemSentence(problem('TOO_MANY_ATTEMPTS', { retryAfter: 600 }), 'EN')).toContain('10 minutes');
  expect(problemSentence(problem('NOT_ALLOWED', { needed: 'PUBLISHER' }), 'ID')).toContain('Penerbit');
  expect(problemSentence(problem('DRAFT_STATE', { state: 'PUBLISHED' }), 'EN')).toContain('is now published');
});

test('what has no words here is left to the words of the server', () => {
  expect(problemSentence(problem('BAD_USER_INPUT'), 'ID')).toBeNull();
  expect(problemSentence(problem('toString'), 'ID')).toBeNull();
});
