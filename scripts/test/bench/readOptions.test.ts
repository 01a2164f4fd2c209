import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/readOptions.ts';
import { readSize } from '../../bench/sizes.ts';

describe('what a run is asked to do', () => {
  it('is the whole of it by default', () => {
    expect(readOptions([])).toEqual({
      size: [
        { name: '10k', cohorts: 10_000 },
        { name: '100k', cohorts: 100_000 },
        { name: '2m', cohorts: 2_000_000 },
      ],
      engines: ['sqlite', 'postgresql'],
      report: [],
    });
  });

  it('is less where less is named', () => {
    const words = '--size 500,10K --engines postgresql --keep here --report a.json --report b.md'.split(' ');
    expect(readOptions(words)).toEqual({
      size: [
        { name: '500', cohorts: 500 },
        { name: '10k', cohorts: 10_000 },
      ],
      engines: ['postgresql'],
      keep: 'here',
      report: ['a.json', 'b.md'],
    });
  });

  it.each(['', '0', '10kk', '-5', '1.5m', 'many', '123456789'])('has no size "%s"', (text) => {
    expect(readSize(text)).toBeNull();
  });
});
