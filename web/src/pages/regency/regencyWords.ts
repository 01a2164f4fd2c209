import type { Bilingual } from '../../i18n/bilingual.ts';

interface RegencyWords {
  readonly title: string;
  readonly loadingTitle: (code: string) => string;
  readonly unknownTitle: string;
  readonly unknownText: (code: string) => string;
  readonly toRanking: string;
  readonly compare: string;
  readonly codes: (bps: string, kemendagri: string) => string;
  readonly branch: string;
  readonly daysForm: string;
  readonly keyNumbers: string;
  readonly share: string;
  readonly ranks: string;
  readonly metric: string;
  readonly value: string;
  readonly rank: string;
  readonly notRanked: string;
  readonly interval: string;
  readonly conflict: string;
  readonly history: string;
  readonly historyTitle: (name: string) => string;
  readonly historyEmpty: string;
  /** The name of the files to take away. */
  readonly historyFile: (code: string) => string;
  readonly year: string;
  readonly total: string;
  readonly programs: string;
  readonly programsEmpty: string;
  readonly figures: string;
  readonly figuresEmpty: string;
  readonly figure: string;
  readonly subject: string;
  readonly sourceKnown: string;
  readonly later: (count: number) => string;
  readonly sources: string;
  readonly claims: string;
  readonly totals: string;
  readonly conflicts: string;
  readonly role: string;
}

export const regencyWords: Bilingual<RegencyWords> = {
  ID: {
    title: 'Profil daerah',
    loadingTitle: (code) => `Daerah ${code}`,
    unknownTitle: 'Daerah ini tidak dikenal',
    unknownText: (code) =>
      `Kode “${code}” bukan kode kabupaten atau kota yang ada di sini. Kode ditulis 3504 (BPS) atau 35.04 (Kemendagri).`,
    toRanking: 'Buka peringkat daerah',
    compare: 'Bandingkan dengan daerah lain',
    codes: (bps, kemendagri) => `Kode BPS ${bps}, Kemendagri ${kemendagri}`,
    branch: 'kantor cabang BPJS',
    daysForm: 'Pilihan tanggal',
    keyNumbers: 'Angka pokok',
    share: 'dari penduduk bekerja',
    ranks: 'Peringkat menurut ukuran',
    metric: 'Ukuran',
    value: 'Nilai',
    rank: 'Peringkat',
    notRanked: 'tidak berperingkat',
    interval: 'rentang 90%',
    conflict: 'menurut sumber yang berbeda',
    history: 'Kelompok dari tahun ke tahun',
    historyTitle: (name) => `Pekerja terlindungi di ${name} pada 31 Desember tiap tahun, menurut kelompok pekerja`,
    historyEmpty: 'Belum ada tahun dengan angka yang diketahui.',
    historyFile: (code) => `pionir-${code}-per-tahun`,
    year: 'Tahun',
    total: 'Semua',
    programs: 'Program dan kelompok',
    programsEmpty: 'Belum ada program yang diketahui.',
    figures: 'Semua angka dan sumbernya',
    figuresEmpty: 'Belum ada angka yang diketahui.',
    figure: 'Angka',
    subject: 'Tentang',
    sourceKnown: 'Sumber, diketahui sejak',
    later: (count) => `${count} angka lain baru diketahui sesudah tanggal itu dan tidak ditampilkan.`,
    sources: 'Sumber',
    claims: 'Klaim tentang daerah ini',
    totals: 'Hitungan yang dipublikasikan, dihitung ulang',
    conflicts: 'Angka yang berselisih',
    role: 'Kedudukan',
  },
  EN: {
    title: 'Profile',
    loadingTitle: (code) => `Regency ${code}`,
    unknownTitle: 'This regency is not known',
    unknownText: (code) =>
      `“${code}” is not the code of a regency or city here. Codes are written 3504 (BPS) or 35.04 (Kemendagri).`,
    toRanking: 'Open the ranking of regencies',
    compare: 'Compare with other places',
    codes: (bps, kemendagri) => `Code ${bps} (BPS), ${kemendagri} (Kemendagri)`,
    branch: 'BPJS branch office',
    daysForm: 'Choice of days',
    keyNumbers: 'Key numbers',
    share: 'of employed people',
    ranks: 'Rank by metric',
    metric: 'Metric',
    value: 'Value',
    rank: 'Rank',
    notRanked: 'not ranked',
    interval: '90% interval',
    conflict: 'by differing sources',
    history: 'Cohorts over the years',
    historyTitle: (name) => `Protected workers in ${name} on 31 December of each year, by worker category`,
    historyEmpty: 'There is no year with a known figure yet.',
    historyFile: (code) => `pionir-${code}-by-year`,
    year: 'Year',
    total: 'All',
    programs: 'Programs and cohorts',
    programsEmpty: 'No program is known yet.',
    figures: 'All figures with their sources',
    figuresEmpty: 'No figure is known yet.',
    figure: 'Figure',
    subject: 'About',
    sourceKnown: 'Source, known from',
    later: (count) =>
      count === 1
        ? 'One more figure became known after that day and is not shown.'
        : `${count} more figures became known after that day and are not shown.`,
    sources: 'Sources',
    claims: 'Claims about this place',
    totals: 'Published arithmetic, done again',
    conflicts: 'Figures that disagree',
    role: 'Role',
  },
};
