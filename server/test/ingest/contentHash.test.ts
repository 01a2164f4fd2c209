import { assert, array, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentHash } from '../../src/ingest/content/ContentHash.ts';
import { ReadContent } from '../../src/ingest/content/ReadContent.ts';
import { SortedContentHash } from '../../src/ingest/content/SortedContentHash.ts';

const row = tuple(constantFrom('figures', 'cohorts'), array(string(), { maxLength: 4 }));
type Rows = readonly (readonly ['figures' | 'cohorts', readonly string[]])[];

function hashOf(rows: Rows, hash: ContentHash | SortedContentHash | ReadContent = new ContentHash()) {
  for (const [table, values] of rows) hash.add(JSON.stringify([table, ...values]));
  return hash instanceof ReadContent ? hash.hash : hash.digest();
}

describe('the hash of content', () => {
  it('is the same whatever the order of rows', () => {
    assert(
      property(array(row, { maxLength: 50 }), integer({ min: 0, max: 50 }), (rows, at) => {
        const turned = [...rows.slice(at), ...rows.slice(0, at)].toReversed();
        expect(hashOf(turned as Rows)).toBe(hashOf(rows as Rows));
      }),
      { seed: 20_261_121 },
    );
  });

  it('is another with a row more, a row twice, another value, and the same values in another table', () => {
    const rows: Rows = [
      ['figures', ['a', '1']],
      ['figures', ['b', '2']],
    ];
    const [first, second] = rows as [Rows[0], Rows[0]];
    const others: Rows[] = [
      [first],
      [...rows, second],
      [first, ['figures', ['b', '3']]],
      [first, ['cohorts', second[1]]],
    ];
    expect(new Set([...others, [], rows].map((content) => hashOf(content))).size).toBe(6);
  });

  // The number is that of another program: SHA-256 of each row, added up modulo 2^256.
  it('adds up digests beyond what one of their parts can hold', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ['figures', [String(index)]] as const);
    expect(hashOf(many)).toBe('sum-8e1fd9a078959af74171912f8af47d2a7829ff37f2919ed39e9bf1306e9deb54');
    expect(hashOf(many.toReversed())).toBe(hashOf(many));
  });
});

describe('content that is read', () => {
  const rows: Rows = [['figures', ['a', '1']]];
  const other: Rows = [['figures', ['a', '2']]];

  it.each([
    ['the form of today', new ContentHash()],
    ['the form that revisions had at first', new SortedContentHash()],
  ])('is known again by a hash in %s', (_, hash) => {
    const kept = hashOf(rows, hash);
    const same = new ReadContent(kept);
    expect(hashOf(rows, same)).toBe(hashOf(rows));
    expect(same.isUnchanged).toBe(true);
    const changed = new ReadContent(kept);
    hashOf(other, changed);
    expect(changed.isUnchanged).toBe(false);
  });

  it('is new where nothing was published', () => {
    expect(new ReadContent(null).isUnchanged).toBe(false);
  });
});
