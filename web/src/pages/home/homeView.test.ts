import { expect, test } from 'vitest';
import { printHomeView, readHomeView } from './homeView.ts';

test.each([
  ['', 'VULNERABLE_WORKERS', ''],
  ['?metric=VULNERABLE_WORKERS', 'VULNERABLE_WORKERS', ''],
  ['?metric=SHARE_OF_EMPLOYED', 'SHARE_OF_EMPLOYED', '?metric=SHARE_OF_EMPLOYED'],
] as const)('"%s" is read as %s and printed as "%s"', (search, metric, printed) => {
  const { view, problems } = readHomeView(search);
  expect([view.metric, problems, printHomeView(view)]).toEqual([metric, [], printed]);
});

test('what the page does not offer is noted and ignored', () => {
  expect(readHomeView('?metric=GROWTH')).toEqual({
    view: { metric: 'VULNERABLE_WORKERS' },
    problems: [{ name: 'metric', found: 'GROWTH' }],
  });
});
