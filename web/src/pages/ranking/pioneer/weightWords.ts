import type { Bilingual } from '../../../i18n/bilingual.ts';
import type { WeightPreset } from './indexWeights.ts';

interface WeightWords {
  readonly title: string;
  readonly presets: string;
  readonly preset: Readonly<Record<WeightPreset, string>>;
  readonly shareOf: (weight: string, share: string) => string;
  readonly note: string;
}

export const weightWords: Bilingual<WeightWords> = {
  ID: {
    title: 'Bobot indeks',
    presets: 'Susunan bobot',
    preset: { OFFICE: 'Baku kantor', EQUAL: 'Sama rata', PEOPLE: 'Orang dahulu', OWN: 'Pilihan sendiri' },
    shareOf: (weight, share) => `${weight} (${share})`,
    note: 'Hanya perbandingannya yang berarti. Peringkat dihitung ulang di sini saat bobot digeser; alamat halaman menyimpannya.',
  },
  EN: {
    title: 'Weights of the index',
    presets: 'Set of weights',
    preset: { OFFICE: 'Office default', EQUAL: 'All equal', PEOPLE: 'People first', OWN: 'Your own' },
    shareOf: (weight, share) => `${weight} (${share})`,
    note: 'Only proportions matter. Ranks are reckoned anew here as a weight moves; the address of the page keeps them.',
  },
};
