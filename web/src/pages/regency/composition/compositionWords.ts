import type { Bilingual } from '../../../i18n/bilingual.ts';
import type { CompositionKind } from './toComposition.ts';

interface CompositionWords {
  readonly title: string;
  readonly by: Readonly<Record<CompositionKind, string>>;
  readonly people: string;
  readonly share: string;
  readonly most: string;
  readonly all: string;
  readonly of: string;
  readonly file: (code: string, kind: CompositionKind) => string;
}

export const compositionWords: Bilingual<CompositionWords> = {
  ID: {
    title: 'Siapa yang terlindungi, dan dari dana mana',
    by: { category: 'Kelompok pekerja', funding: 'Sumber dana' },
    people: 'Orang',
    share: 'Bagian',
    most: 'Terbanyak ',
    all: 'Semuanya ',
    of: ' dari semua',
    file: (code, kind) => `pionir-${code}-${kind === 'category' ? 'kelompok' : 'dana'}`,
  },
  EN: {
    title: 'Who is protected, and from which funds',
    by: { category: 'Worker category', funding: 'Funding' },
    people: 'People',
    share: 'Share',
    most: 'Most: ',
    all: 'All of them: ',
    of: ' of all',
    file: (code, kind) => `pionir-${code}-${kind === 'category' ? 'categories' : 'funding'}`,
  },
};
