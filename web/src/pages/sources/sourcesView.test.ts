import { publisherKinds, wordsOf } from '@pionir/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allSources, printSourcesView, readSourcesView } from './sourcesView.ts';

const views = fc.record({
  search: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '')),
  kind: fc.option(fc.constantFrom(...wordsOf(publisherKinds))),
  place: fc.option(fc.constantFrom('3504', '3578')),
  after: fc.option(fc.base64String({ minLength: 4 }).map((text) => text.replaceAll(/\W/g, '_'))),
});

test('a printed view reads back as the same view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readSourcesView(printSourcesView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('what cannot be read is told, and the rest holds', () => {
  expect(readSourcesView('?kind=BLOG&search=nelayan&after=a%2Fb')).toEqual({
    view: { ...allSources, search: 'nelayan' },
    problems: [
      { name: 'kind', found: 'BLOG' },
      { name: 'after', found: 'a/b' },
    ],
  });
});
