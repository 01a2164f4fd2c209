import { draftStates, isWordOf, roles } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import type { DeskProblem } from './graphql/deskProblem.ts';

type Details = DeskProblem['details'];

/** What happened and what to do, by code. A code that is not here is told with the server's own message. */
const said: Bilingual<Readonly<Record<string, (details: Details) => string>>> = {
  ID: {
    NO_ANSWER: () => 'Server tidak menjawab. Periksa sambungan, lalu coba lagi; isian Anda masih ada di halaman ini.',
    FOREIGN_PAGE: () => 'Permintaan datang dari situs lain dan ditolak. Buka meja data langsung di alamat situs ini.',
    TOKEN_REFUSED: () =>
      'Token tidak dikenal atau tidak berlaku lagi. Periksa apakah tersalin utuh; bila tetap ditolak, minta yang baru kepada administrator.',
    TOO_MANY_ATTEMPTS: (details) =>
      `Terlalu banyak percobaan. Coba lagi dalam ${waitText(details, 'ID')}; token yang benar pun ditolak sampai saat itu.`,
    RATE_LIMITED: () => 'Terlalu banyak permintaan dalam satu menit. Tunggu sebentar, lalu coba lagi.',
    NOT_SIGNED_IN: () => 'Sesi Anda sudah berakhir. Masuk lagi; isian di halaman ini tidak hilang.',
    NOT_ALLOWED: (details) => `Peran Anda tidak boleh melakukan ini; diperlukan peran ${roleText(details, 'ID')}.`,
    NOT_FOUND: () => 'Tidak ada, atau bukan untuk token Anda.',
    DRAFT_CHANGED: () =>
      'Orang lain sudah mengubah draf ini setelah Anda membukanya. Tidak ada yang ditulis dan isian Anda masih tampak di sini: salin yang perlu, lalu muat versi baru.',
    DRAFT_STATE: (details) => `Draf ini sekarang ${stateText(details, 'ID')}, sehingga hal itu tidak dapat dilakukan.`,
    REVISION_CHANGED: () =>
      'Revisi lain terbit sementara Anda meninjau. Tidak ada yang ditulis, dan tidak ada yang hilang: muat yang terbaru, lihat apa yang kini akan berubah, lalu putuskan lagi.',
    DATA_REFUSED: () =>
      'Beberapa baris melanggar aturan data. Tidak ada yang ditulis; setiap masalah disebut dengan tempatnya.',
    NOTHING_CHANGED: () =>
      'Semua baris sudah terbit persis seperti ini, jadi tidak ada yang akan berubah. Tidak ada yang ditulis.',
    DESK_BUSY: (details) =>
      `Meja data sedang sibuk dengan pratinjau atau penerbitan lain. Tidak ada yang ditulis; coba lagi dalam ${waitText(details, 'ID')}.`,
    UNDO_REFUSED: () => 'Revisi ini tidak dapat dibatalkan. Tidak ada yang ditulis. Alasannya:',
    DATABASE_BUSY: () =>
      'Impor atau perubahan lain sedang ditulis. Tidak ada yang ditulis dari permintaan Anda; coba lagi sebentar lagi.',
    DATABASE_UNAVAILABLE: () =>
      'Basis data sedang tidak menjawab. Tunggu sebentar, lalu muat ulang halaman ini dan lihat dulu apakah perubahan Anda sudah tercatat.',
    VARIABLES_TOO_LARGE: () => 'Terlalu besar untuk dikirim sekaligus. Bagilah menjadi beberapa draf.',
    BODY_TOO_LARGE: () => 'Terlalu besar untuk dikirim sekaligus. Bagilah menjadi beberapa draf.',
    UNKNOWN: () => 'Ada yang salah di pihak kami. Coba lagi; bila tetap terjadi, beri tahu administrator.',
  },
  EN: {
    NO_ANSWER: () => 'The server does not answer. Check the connection and try again; what you typed is still here.',
    FOREIGN_PAGE: () =>
      'The request came from another site and was refused. Open the data desk at the address of this site.',
    TOKEN_REFUSED: () =>
      'The token is not known, or no longer valid. Check that you copied all of it; if it is still refused, ask the administrator for a new one.',
    TOO_MANY_ATTEMPTS: (details) =>
      `Too many attempts. Try again in ${waitText(details, 'EN')}; until then a right token is refused as well.`,
    RATE_LIMITED: () => 'Too many requests in one minute. Wait a little and try again.',
    NOT_SIGNED_IN: () => 'Your session is over. Sign in again; what you typed on this page is not lost.',
    NOT_ALLOWED: (details) => `Your role may not do this; it needs the role ${roleText(details, 'EN')}.`,
    NOT_FOUND: () => 'There is none, or it is not for your token.',
    DRAFT_CHANGED: () =>
      'Someone else has changed this draft since you opened it. Nothing was written and what you typed is still here: copy what you need, then load the new version.',
    DRAFT_STATE: (details) => `This draft is now ${stateText(details, 'EN')}, so that cannot be done.`,
    REVISION_CHANGED: () =>
      'Another revision was published while you were reviewing. Nothing was written, and nothing is lost: load what is newest, look at what would change now, and decide again.',
    DATA_REFUSED: () => 'Some rows break rules of the data. Nothing was written; each problem is told with its place.',
    NOTHING_CHANGED: () =>
      'Every row is published just like this already, so nothing would change. Nothing was written.',
    DESK_BUSY: (details) =>
      `The desk is busy with another preview or publication. Nothing was written; try again in ${waitText(details, 'EN')}.`,
    UNDO_REFUSED: () => 'This revision cannot be undone. Nothing was written. The reasons:',
    DATABASE_BUSY: () =>
      'Another import or change is being written. Nothing of yours was written; try again in a little while.',
    DATABASE_UNAVAILABLE: () =>
      'The database does not answer at the moment. Wait a little, then load this page again and look first whether your change was written.',
    VARIABLES_TOO_LARGE: () => 'Too large to be sent at once. Make several drafts of it.',
    BODY_TOO_LARGE: () => 'Too large to be sent at once. Make several drafts of it.',
    UNKNOWN: () => 'Something went wrong on our side. Try again; if it stays so, tell the administrator.',
  },
};

/** The problem in a sentence; null where only the server's own message says it. */
export function problemSentence({ code, details }: DeskProblem, language: Language): string | null {
  const words = said[language];
  return Object.hasOwn(words, code) ? (words[code]?.(details) ?? null) : null;
}

function waitText({ retryAfter }: Details, language: Language): string {
  if (typeof retryAfter !== 'number') return language === 'ID' ? 'beberapa saat' : 'a while';
  const minutes = Math.ceil(retryAfter / 60);
  if (retryAfter <= 90) return language === 'ID' ? `${retryAfter} detik` : `${retryAfter} seconds`;
  return language === 'ID' ? `${minutes} menit` : `${minutes} minutes`;
}

function roleText({ needed }: Details, language: Language): string {
  return typeof needed === 'string' && isWordOf(roles, needed) ? labelOf(roles[needed], language) : '?';
}

function stateText({ state }: Details, language: Language): string {
  return typeof state === 'string' && isWordOf(draftStates, state)
    ? labelOf(draftStates[state], language).toLowerCase()
    : '?';
}
