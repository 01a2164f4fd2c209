import { formatDate, formatNumber } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface ChangesWords {
  readonly title: string;
  readonly intro: string;
  readonly subhead: (since: number, newest: number, publishedAt: string) => string;
  readonly feeds: string;
  readonly revisions: string;
  readonly after: (revision: number) => string;
  readonly all: string;
  readonly figures: string;
  readonly ranks: string;
  readonly verdicts: string;
  readonly nothing: string;
  readonly shown: (shown: number, all: number) => string;
  readonly more: string;
  readonly revision: string;
  readonly subject: string;
  readonly before: string;
  readonly now: string;
  readonly place: string;
  readonly metric: string;
  readonly unranked: string;
  readonly recorded: (revision: number) => string;
  readonly newClaim: string;
  readonly claim: string;
  readonly moment: string;
}

export const changesWords: Bilingual<ChangesWords> = {
  ID: {
    title: 'Perubahan data',
    intro:
      'Data hanya berubah dengan menerbitkan revisi. Yang pernah terbit tidak pernah dihapus: angka yang keliru tetap ada, tidak dipakai lagi, dengan alasannya.',
    subhead: (since, newest, publishedAt) =>
      `${since === 0 ? 'Semua perubahan' : `Perubahan sesudah revisi ${since}`}, sampai revisi ${newest} yang terbit ${formatDate(publishedAt.slice(0, 10), 'ID')}.`,
    feeds: 'Ikuti lewat',
    revisions: 'Revisi',
    after: (revision) => `Yang berubah sesudahnya (revisi ${revision})`,
    all: 'Semua perubahan',
    figures: 'Angka',
    ranks: 'Peringkat yang bergeser',
    verdicts: 'Penilaian klaim yang berubah',
    nothing: 'Tidak ada.',
    shown: (shown, all) => `${shown === all ? '' : `${number(shown, 'ID')} dari `}${number(all, 'ID')} perubahan.`,
    more: 'Tampilkan lebih banyak',
    revision: 'Revisi',
    subject: 'Tentang',
    before: 'Sebelumnya',
    now: 'Sesudahnya',
    place: 'Daerah',
    metric: 'Ukuran',
    unranked: 'tidak berperingkat',
    recorded: (revision) => `Dicatat saat revisi ${revision} terbit, menurut yang diketahui pada hari itu.`,
    newClaim: 'belum ada',
    claim: 'Klaim',
    moment: 'Menurut yang diketahui',
  },
  EN: {
    title: 'Changes of the data',
    intro:
      'The data changes only by publishing a revision. What was published is never deleted: a figure found to be off stays, deprecated, with the reason.',
    subhead: (since, newest, publishedAt) =>
      `${since === 0 ? 'All changes' : `Changes after revision ${since}`}, up to revision ${newest}, published ${formatDate(publishedAt.slice(0, 10), 'EN')}.`,
    feeds: 'Follow by',
    revisions: 'Revisions',
    after: (revision) => `What has changed since (revision ${revision})`,
    all: 'All changes',
    figures: 'Figures',
    ranks: 'Ranks that moved',
    verdicts: 'Verdicts that changed',
    nothing: 'None.',
    shown: (shown, all) =>
      `${shown === all ? '' : `${number(shown, 'EN')} of `}${number(all, 'EN')} ${all === 1 ? 'change' : 'changes'}.`,
    more: 'Show more',
    revision: 'Revision',
    subject: 'About',
    before: 'Before',
    now: 'After',
    place: 'Place',
    metric: 'Metric',
    unranked: 'not ranked',
    recorded: (revision) => `Recorded when revision ${revision} was published, by what was known on that day.`,
    newClaim: 'none yet',
    claim: 'Claim',
    moment: 'By what is known',
  },
};

function number(count: number, language: 'ID' | 'EN'): string {
  return formatNumber(count, 'people', language);
}
