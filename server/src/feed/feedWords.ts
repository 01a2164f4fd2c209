import type { Language } from '@pionir/shared';

/** Addresses and words of the feeds; the pages' addresses are the web client's. */
export const feedWords: Readonly<Record<Language, FeedWords>> = {
  ID: {
    code: 'id',
    home: '/',
    atom: '/feed.atom',
    json: '/feed.json',
    changes: (since) => `/perubahan?sejak=${since}`,
    title: 'Pionir: perubahan data',
    about: 'Setiap revisi data: angka yang ditambahkan, diubah, dan tidak dipakai lagi, serta peringkat yang bergeser.',
    furthest: 'Pergeseran terjauh:',
    note: 'Catatan:',
  },
  EN: {
    code: 'en',
    home: '/en/',
    atom: '/en/feed.atom',
    json: '/en/feed.json',
    changes: (since) => `/en/changes?since=${since}`,
    title: 'Pionir: changes of the data',
    about: 'Each revision of the data: figures added, changed and deprecated, and the ranks they moved.',
    furthest: 'Furthest moves:',
    note: 'Note:',
  },
};

interface FeedWords {
  /** Of the language, as feeds write it. */
  readonly code: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The page with all that changed after a revision. */
  readonly changes: (since: number) => string;
  readonly title: string;
  readonly about: string;
  readonly furthest: string;
  readonly note: string;
}
