import type { Bilingual } from '../i18n/bilingual.ts';

interface PlaygroundWords {
  readonly title: string;
  readonly home: string;
  readonly lead: string;
  readonly examples: string;
  readonly otherLanguage: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly englishOnly: string;
}

export const playgroundWords: Bilingual<PlaygroundWords> = {
  ID: {
    title: 'Ruang coba API',
    home: 'Ke beranda Pionir',
    lead: 'Tulis pertanyaan dalam GraphQL, atau mulai dari sebuah contoh.',
    examples: 'Contoh pertanyaan',
    otherLanguage: 'English',
    copyLink: 'Salin tautan',
    copied: 'Tautan tersalin',
    englishOnly: 'Penyunting di bawah ini (GraphiQL) hanya berbahasa Inggris.',
  },
  EN: {
    title: 'API playground',
    home: 'To the home page of Pionir',
    lead: 'Write a question in GraphQL, or start from an example.',
    examples: 'Example questions',
    otherLanguage: 'Bahasa Indonesia',
    copyLink: 'Copy link',
    copied: 'Link copied',
    englishOnly: '',
  },
};
