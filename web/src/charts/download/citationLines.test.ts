import { expect, test } from 'vitest';
import { citationLines } from './citationLines.ts';

test.each([
  ['ID', 'Sumber: Pionir, revisi 3, https://pionir.example/peringkat, diakses 21 Nov 2026.'],
  ['EN', 'Source: Pionir, revision 3, https://pionir.example/peringkat, accessed 21 Nov 2026.'],
] as const)('a citation names revision, address and day (%s)', (language, source) => {
  const citation = {
    title: 'A leads',
    days: 'As of 31 Dec 2025.',
    revision: 3,
    address: 'https://pionir.example/peringkat',
    accessedOn: '2026-11-21',
  };
  expect(citationLines(citation, language)).toEqual(['A leads', 'As of 31 Dec 2025.', source]);
});
