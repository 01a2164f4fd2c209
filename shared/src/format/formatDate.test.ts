import { describe, expect, it } from 'vitest';
import { formatDate } from './formatDate.ts';

describe('a date is shown as precise as it is', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-09', 'Sep 2023', 'Sep 2023'],
    ['2023-05', 'Mei 2023', 'May 2023'],
    ['2023-08-01', '1 Agu 2023', '1 Aug 2023'],
    ['2023-10-12', '12 Okt 2023', '12 Oct 2023'],
    ['2025-12-31', '31 Des 2025', '31 Dec 2025'],
  ])('%s is "%s" in Indonesian and "%s" in English', (date, indonesian, english) => {
    expect(formatDate(date, 'ID')).toBe(indonesian);
    expect(formatDate(date, 'EN')).toBe(english);
  });
});
