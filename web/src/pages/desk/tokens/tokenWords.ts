import type { Bilingual } from '../../../i18n/bilingual.ts';

interface TokenWords {
  readonly title: string;
  readonly intro: string;
  readonly create: string;
  readonly name: string;
  readonly nameHint: string;
  readonly role: string;
  readonly days: string;
  readonly daysHint: string;
  readonly make: string;
  readonly made: string;
  readonly madeNote: (name: string) => string;
  readonly done: string;
  readonly list: string;
  readonly until: string;
  readonly used: string;
  readonly never: string;
  readonly state: string;
  readonly valid: string;
  readonly over: string;
  readonly revoked: string;
  readonly revoke: string;
  readonly sure: (name: string) => string;
}

export const tokenWords: Bilingual<TokenWords> = {
  ID: {
    title: 'Token akses',
    intro: 'Satu token untuk satu kantor atau meja, bukan untuk orang. Mencabutnya langsung mengakhiri semua sesinya.',
    create: 'Buat token',
    name: 'Nama kantor atau meja',
    nameHint: 'Misalnya Kantor Cabang Tuban; bukan nama orang.',
    role: 'Peran',
    days: 'Berlaku, hari',
    daysHint: '1 sampai 366.',
    make: 'Buat token',
    made: 'Token baru',
    madeNote: (name) => `Salin sekarang dan serahkan kepada ${name}: token ini tidak akan ditampilkan lagi.`,
    done: 'Sudah disalin',
    list: 'Semua token',
    until: 'Berlaku sampai',
    used: 'Dipakai terakhir',
    never: 'belum pernah',
    state: 'Keadaan',
    valid: 'berlaku',
    over: 'berakhir',
    revoked: 'dicabut',
    revoke: 'Cabut',
    sure: (name) => `Ya, cabut ${name}`,
  },
  EN: {
    title: 'Access tokens',
    intro: 'One token for one office or desk, not for a person. Revoking it ends all its sessions at once.',
    create: 'Make a token',
    name: 'Name of the office or desk',
    nameHint: 'Branch office Tuban for example; not the name of a person.',
    role: 'Role',
    days: 'Valid, days',
    daysHint: '1 to 366.',
    make: 'Make the token',
    made: 'New token',
    madeNote: (name) => `Copy it now and hand it to ${name}: it will not be shown again.`,
    done: 'It is copied',
    list: 'All tokens',
    until: 'Valid until',
    used: 'Last used',
    never: 'never',
    state: 'State',
    valid: 'valid',
    over: 'over',
    revoked: 'revoked',
    revoke: 'Revoke',
    sure: (name) => `Yes, revoke ${name}`,
  },
};
