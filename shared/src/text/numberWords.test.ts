import { describe, expect, it } from 'vitest';
import { readNumberWords } from './numberWords.ts';

describe('number words', () => {
  it.each([
    ['nol', 0],
    ['tiga', 3],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['dua puluh', 20],
    ['dua puluh lima', 25],
    ['seratus', 100],
    ['seratus dua puluh', 120],
    ['sembilan ratus sembilan puluh sembilan', 999],
    ['seribu', 1_000],
    ['seribu lima ratus', 1_500],
    ['enam belas ribu empat ratus', 16_400],
    ['Enam  Belas Ribu', 16_000],
    ['dua ratus ribu', 200_000],
    ['seratus ribu', 100_000],
    ['dua juta tiga ribu', 2_003_000],
    ['satu miliar', 1_000_000_000],
    ['dua juta seribu lima', 2_001_005],
    ['satu triliun dua miliar tiga juta empat ribu lima', 1_002_003_004_005],
  ])('"%s" says %d', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'setengah',
    'dua orang',
    'ribu',
    'puluh',
    'belas',
    'ratus ribu',
    'satu dua',
    'dua sepuluh',
    'constructor',
    'nol lima',
    'lima nol',
    'nol ribu',
    'dua ribu tiga juta',
    'dua ribu tiga ribu',
    'dua ribu seribu',
    'seribu ribu',
    'dua puluh seribu',
    'dua puluh tiga puluh',
    'dua puluh seratus',
    'dua ratus tiga ratus',
    'sepuluh satu',
  ])('"%s" says none', (text) => {
    expect(readNumberWords(text)).toBeNull();
  });
});
