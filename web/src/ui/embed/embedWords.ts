import { formatDate } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';
import type { AnsweredDays } from './frozenAddress.ts';

interface EmbedWords {
  readonly embed: string;
  readonly live: string;
  readonly liveCode: string;
  readonly liveNote: string;
  readonly frozen: string;
  readonly frozenCode: string;
  readonly frozenNote: (days: AnsweredDays, revision: number) => string;
}

export const embedWords: Bilingual<EmbedWords> = {
  ID: {
    embed: 'Sematkan di situs lain',
    live: 'Selalu yang terbaru',
    liveCode: 'Kode sematan yang selalu terbaru',
    liveNote: 'Bingkai itu mengikuti data: yang terbit kemudian ikut tampak.',
    frozen: 'Tetap seperti sekarang',
    frozenCode: 'Kode sematan yang tetap',
    frozenNote: ({ on, knownAt }, revision) =>
      `Bingkai itu tetap pada keadaan ${formatDate(on, 'ID')} menurut yang terbit sampai ${formatDate(knownAt, 'ID')}: yang terbit kemudian tidak ikut. Bila sesudah revisi ${revision} sebuah angka lama dibetulkan, yang tampak ialah yang sudah dibetulkan, dan bingkai itu menyebut bahwa datanya sudah berubah.`,
  },
  EN: {
    embed: 'Embed on another site',
    live: 'Always the newest',
    liveCode: 'Embed code that follows the data',
    liveNote: 'The frame follows the data: what is published later comes in.',
    frozen: 'As it is now',
    frozenCode: 'Embed code that stays',
    frozenNote: ({ on, knownAt }, revision) =>
      `The frame stays at ${formatDate(on, 'EN')}, by what had been published up to ${formatDate(knownAt, 'EN')}: what is published later stays out. Should a figure of then be corrected after revision ${revision}, the corrected one is shown, and the frame says that the data has changed.`,
  },
};
