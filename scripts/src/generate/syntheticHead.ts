import type { PackageHead } from '@pionir/server';
import type { SyntheticSize } from './SyntheticSize.ts';

/** What the package says of itself: first of all that nothing in it is true. */
export function syntheticHead({ provinces, years, cohorts, seed }: SyntheticSize): PackageHead {
  return {
    name: `synthetic-${provinces}-${years}-${cohorts}-${seed}`,
    title: 'Sintetis: angka buatan untuk pengujian (synthetic figures for tests)',
    description:
      'Made by a generator, to try out size and speed. No place, document or number in it is real; it is never to be published beside real data.',
    version: '1.0.0',
    synthetic: true,
    keywords: ['synthetic', 'sintetis'],
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'Synthetic: made-up numbers, true of no place',
      },
    ],
    sources: [{ title: 'Sintetis' }],
  };
}
