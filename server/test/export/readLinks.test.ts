import { expect, it } from 'vitest';
import { readLinks } from '../../src/export/readLinks.ts';

it('finds where links lead within the site, without its base', () => {
  const html = `<link href="/pionir/feed.atom"><script src="/pionir/assets/a.js"></script>
    <a class="x" href="/pionir/peringkat?on=2023-12-31&amp;metric=GROWTH">1</a>
    <a href="/pionir/metode#GROWTH">2</a><a href="#content">3</a><a href="https://example.org/pionir/">4</a>
    <a href="//example.org/">5</a><a href="/elsewhere">6</a>`;
  expect(readLinks(html, '/pionir/')).toEqual([
    { path: '/feed.atom', search: '' },
    { path: '/assets/a.js', search: '' },
    { path: '/peringkat', search: '?on=2023-12-31&metric=GROWTH' },
    { path: '/metode', search: '' },
  ]);
});

it('takes no address of another host for its own at the root', () => {
  expect(readLinks('<a href="//example.org/">1</a> <a href="/">2</a>', '/')).toEqual([{ path: '/', search: '' }]);
});
