import type { Bilingual } from '../i18n/bilingual.ts';

export const drawerWords: Bilingual<{ readonly title: string; readonly close: string }> = {
  ID: { title: 'Bukti angka', close: 'Tutup' },
  EN: { title: 'Evidence', close: 'Close' },
};
