import type { Bilingual } from '../../i18n/bilingual.ts';

interface EmbedWords {
  readonly embed: string;
  readonly code: string;
  readonly note: (revision: number) => string;
}

export const embedWords: Bilingual<EmbedWords> = {
  ID: {
    embed: 'Sematkan di situs lain',
    code: 'Kode sematan',
    note: (revision) =>
      `Bingkai itu selalu menampilkan data terbaru, dan menyebut bila data sudah berubah sejak revisi ${revision}. Tanpa rev=${revision} keterangan itu tidak muncul.`,
  },
  EN: {
    embed: 'Embed on another site',
    code: 'Embed code',
    note: (revision) =>
      `The frame always shows the newest data, and says when they have changed since revision ${revision}. Without rev=${revision} it does not.`,
  },
};
