import { claimKinds, verdicts, wordsOf } from '@pionir/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, claim } from '../../testing/claimAnswer.ts';
import { allClaims, claimsInView, printClaimsView, readClaimsView } from './claimsView.ts';

const views = fc.record({
  atClaim: fc.option(fc.constantFrom(...wordsOf(verdicts))),
  today: fc.option(fc.constantFrom(...wordsOf(verdicts))),
  place: fc.option(fc.constantFrom('3504', '3578')),
  kind: fc.option(fc.constantFrom(...wordsOf(claimKinds))),
});

test('a printed view reads back as the same view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readClaimsView(printClaimsView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('what cannot be read is told, and the rest holds', () => {
  expect(readClaimsView('?today=TRUE&kind=AWARD&place=35.04')).toEqual({
    view: { ...allClaims, kind: 'AWARD' },
    problems: [
      { name: 'today', found: 'TRUE' },
      { name: 'place', found: '35.04' },
    ],
  });
});

test('a claim stays when all that is chosen fits it', () => {
  const changed = claim({ slug: 'a', today: check({ verdict: 'NOT_SUPPORTED' }) });
  const province = claim({ slug: 'b', regency: null, kind: 'AWARD' });
  const slugs = (view: Partial<typeof allClaims>) =>
    claimsInView([changed, province], { ...allClaims, ...view }).map(({ slug }) => slug);
  expect(slugs({})).toEqual(['a', 'b']);
  expect(slugs({ today: 'NOT_SUPPORTED' })).toEqual(['a']);
  expect(slugs({ atClaim: 'CONSISTENT', kind: 'AWARD' })).toEqual(['b']);
  expect(slugs({ place: '3504' })).toEqual(['a']);
  expect(slugs({ place: '3578' })).toEqual([]);
});
