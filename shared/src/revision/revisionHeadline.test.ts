import { describe, expect, it } from 'vitest';
import type { Revision } from './revision.ts';
import { revisionHeadline } from './revisionHeadline.ts';

type Counts = [added: number | null, changed: number | null, deprecated: number | null, ranks: number | null];

function revision([figuresAdded, figuresChanged, figuresDeprecated, ranksMoved]: Counts): Revision {
  return {
    number: 2,
    publishedAt: '2026-11-21T05:00:00.000Z',
    package: 'east-java',
    note: 'Corrections.',
    contentHash: 'a1',
    figuresAdded,
    figuresChanged,
    figuresDeprecated,
    ranksMoved,
    verdictsChanged: null,
  };
}

describe('revisionHeadline', () => {
  it.each<[Counts, string, string]>([
    [[1094, 0, 0, 0], 'Revisi 2: 1.094 angka ditambahkan', 'Revision 2: 1,094 figures added'],
    [[1, 0, 0, 1], 'Revisi 2: 1 angka ditambahkan; 1 peringkat bergeser', 'Revision 2: 1 figure added; 1 rank moved'],
    [
      [2, 1, 1, 1400],
      'Revisi 2: 2 angka ditambahkan, 1 diubah, 1 tidak dipakai lagi; 1.400 peringkat bergeser',
      'Revision 2: 2 figures added, 1 changed, 1 deprecated; 1,400 ranks moved',
    ],
    [[0, 0, 3, 0], 'Revisi 2: 3 angka tidak dipakai lagi', 'Revision 2: 3 figures deprecated'],
    [
      [0, 0, 0, 5],
      'Revisi 2: tidak ada angka yang berubah; 5 peringkat bergeser',
      'Revision 2: no figure changed; 5 ranks moved',
    ],
    [
      [null, null, null, null],
      'Revisi 2: perubahannya belum dicatat waktu itu',
      'Revision 2: what it changed was not recorded then',
    ],
    [
      [9, 0, 0, null],
      'Revisi 2: 9 angka ditambahkan; pergeseran peringkat belum dicatat waktu itu',
      'Revision 2: 9 figures added; moved ranks were not recorded then',
    ],
  ])('of %j (added, changed, deprecated, ranks) is "%s"', (counts, indonesian, english) => {
    expect(revisionHeadline(revision(counts), 'ID')).toBe(indonesian);
    expect(revisionHeadline(revision(counts), 'EN')).toBe(english);
  });

  it('tells verdicts that changed too', () => {
    const changed = { ...revision([0, 1, 0, 0]), verdictsChanged: 1 };
    expect(revisionHeadline(changed, 'ID')).toBe('Revisi 2: 1 angka diubah; 1 penilaian klaim berubah');
    expect(revisionHeadline(changed, 'EN')).toBe('Revision 2: 1 figure changed; 1 verdict changed');
  });
});
