import type { Bilingual } from '../../../i18n/bilingual.ts';

interface RevisionWords {
  readonly title: string;
  readonly intro: string;
  readonly number: string;
  readonly when: string;
  readonly what: string;
  readonly undo: string;
  readonly undoOf: (number: number) => string;
  readonly sure: (number: number) => string;
  readonly undone: (number: number, by: number) => string;
  readonly changes: string;
  readonly undoing: string;
}

export const revisionWords: Bilingual<RevisionWords> = {
  ID: {
    title: 'Revisi yang terbit',
    intro:
      'Membatalkan revisi menerbitkan revisi baru: baris yang diubahnya kembali seperti semula, angka yang ditambahkannya tidak dipakai lagi dan menyebut alasannya. Tidak ada yang terhapus.',
    number: 'Revisi',
    when: 'Terbit',
    what: 'Isi',
    undo: 'Batalkan',
    undoOf: (number) => `Batalkan revisi ${number}`,
    sure: (number) => `Ya, batalkan revisi ${number}`,
    undone: (number, by) => `Revisi ${number} dibatalkan oleh revisi ${by}.`,
    changes: 'Lihat perubahannya',
    undoing: 'Membatalkan…',
  },
  EN: {
    title: 'Published revisions',
    intro:
      'Undoing a revision publishes a new one: rows it changed are as before, figures it added are no longer used and say why. Nothing is deleted.',
    number: 'Revision',
    when: 'Published',
    what: 'Content',
    undo: 'Undo',
    undoOf: (number) => `Undo revision ${number}`,
    sure: (number) => `Yes, undo revision ${number}`,
    undone: (number, by) => `Revision ${number} was undone by revision ${by}.`,
    changes: 'See what it changed',
    undoing: 'Undoing…',
  },
};
