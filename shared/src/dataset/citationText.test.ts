import { describe, expect, it } from 'vitest';
import { citationText } from './citationText.ts';

describe('a citation', () => {
  const edition = { revision: 3, publishedOn: '2026-11-21', address: 'https://pionir.example/data' };

  it('names the data, the revision, its day and the address', () => {
    expect(citationText(edition, 'ID')).toBe(
      'Pionir: data perlindungan pekerja yang dibayar pemerintah daerah, revisi 3, 21 Nov 2026. https://pionir.example/data',
    );
    expect(citationText(edition, 'EN')).toBe(
      "Pionir: data on local governments paying for workers' protection, revision 3, 21 Nov 2026. https://pionir.example/data",
    );
  });

  it('does without an address', () => {
    expect(citationText({ ...edition, address: null }, 'EN')).toMatch(/21 Nov 2026\.$/);
  });
});
