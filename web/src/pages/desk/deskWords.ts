import type { Bilingual } from '../../i18n/bilingual.ts';

interface DeskWords {
  readonly desk: string;
  readonly rooms: string;
  readonly signInTitle: string;
  readonly signInIntro: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly signIn: string;
  readonly signingIn: string;
  readonly signInAgain: string;
  readonly signedInAs: (name: string, role: string, until: string) => string;
  readonly signOut: string;
  readonly loading: string;
  readonly again: string;
}

export const deskWords: Bilingual<DeskWords> = {
  ID: {
    desk: 'Meja data',
    rooms: 'Bagian meja data',
    signInTitle: 'Masuk ke meja data',
    signInIntro:
      'Di sini petugas menyusun draf dari buku kerja atau teks berita, meninjau akibatnya, lalu menerbitkannya. Membaca data tidak perlu masuk.',
    token: 'Token akses',
    tokenHint:
      'Diawali pionir_. Token diberikan administrator untuk kantor Anda, bukan untuk orang, dan hanya tampak sekali.',
    signIn: 'Masuk',
    signingIn: 'Memeriksa token…',
    signInAgain: 'Masuk lagi untuk melanjutkan',
    signedInAs: (name, role, until) => `${name} · ${role} · sesi sampai ${until}`,
    signOut: 'Keluar',
    loading: 'Memuat…',
    again: 'Coba lagi',
  },
  EN: {
    desk: 'Data desk',
    rooms: 'Parts of the data desk',
    signInTitle: 'Sign in to the data desk',
    signInIntro:
      'Here officers draft from a workbook or a press text, review what it would change, and publish it. Nobody needs to sign in to read the data.',
    token: 'Access token',
    tokenHint:
      'Begins with pionir_. The administrator gives it to your office, not to a person, and it is shown only once.',
    signIn: 'Sign in',
    signingIn: 'Checking the token…',
    signInAgain: 'Sign in again to go on',
    signedInAs: (name, role, until) => `${name} · ${role} · session until ${until}`,
    signOut: 'Sign out',
    loading: 'Loading…',
    again: 'Try again',
  },
};
