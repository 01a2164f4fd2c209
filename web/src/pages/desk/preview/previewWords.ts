import type { Bilingual } from '../../../i18n/bilingual.ts';

interface PreviewWords {
  readonly title: string;
  readonly intro: string;
  readonly looking: string;
  readonly behind: string;
  readonly refused: (count: string) => string;
  readonly outside: string;
  readonly unchanged: string;
  readonly sentence: (added: string, changed: string, conflicts: string, ranks: string, verdicts: string) => string;
  readonly rows: string;
  readonly addedRow: string;
  readonly changedRow: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  readonly conflicts: string;
  readonly conflictsNote: string;
  readonly role: string;
  readonly value: string;
  readonly printed: string;
  readonly source: string;
  readonly ranks: string;
  readonly ranksNote: (shown: string, all: string) => string;
  readonly moreRanks: (count: string) => string;
  readonly place: string;
  readonly unranked: string;
  readonly verdicts: string;
  readonly claim: string;
  readonly newClaim: string;
  readonly gone: string;
  readonly stillWithdrawn: string;
  readonly stillWithdrawnNote: string;
  readonly tableSentence: (title: string, added: string, changed: string) => string;
}

export const previewWords: Bilingual<PreviewWords> = {
  ID: {
    title: 'Akibatnya bila diterbitkan',
    intro: 'Penerbitan dicoba pada data yang ada sekarang, dilihat, lalu ditarik kembali; belum ada yang berubah.',
    looking: 'Mencoba penerbitan…',
    behind: 'Ini masih untuk yang tersimpan; simpan perubahan untuk mencobanya lagi.',
    refused: (count) => `Belum dapat diterbitkan: ada ${count} masalah.`,
    outside: 'Masalah di luar baris draf ini',
    unchanged: 'Tidak ada yang akan berubah: semua baris sudah terbit persis seperti ini.',
    sentence: (added, changed, conflicts, ranks, verdicts) =>
      `${added} baris baru, ${changed} baris berubah, ${conflicts} angka yang bertentangan, ${ranks} peringkat bergeser, ${verdicts} putusan klaim berubah atau baru.`,
    rows: 'Baris baru dan yang berubah',
    addedRow: 'baru',
    changedRow: 'berubah',
    column: 'Kolom',
    before: 'Semula',
    after: 'Menjadi',
    empty: 'kosong',
    conflicts: 'Angka yang bertentangan',
    conflictsNote:
      'Angka-angka ini berbicara tentang hal yang sama tetapi berbeda. Semuanya disimpan; yang pertama dipakai.',
    role: 'Kedudukan',
    value: 'Nilai',
    printed: 'Tercetak',
    source: 'Sumber',
    ranks: 'Peringkat yang bergeser',
    ranksNote: (shown, all) =>
      `Ditampilkan ${shown} dari ${all}: yang masuk atau keluar peringkat dahulu, lalu yang bergeser paling jauh.`,
    moreRanks: (count) => `${count} peringkat lain`,
    place: 'Daerah',
    unranked: 'tidak diperingkat',
    verdicts: 'Putusan klaim',
    claim: 'Klaim',
    newClaim: 'klaim baru',
    gone: 'tidak ada',
    stillWithdrawn: 'Dibetulkan, tetapi sudah ditarik',
    stillWithdrawnNote:
      'Baris ini tetap tidak dihitung di mana pun. Kosongkan withdrawn_reason pada barisnya agar dihitung lagi.',
    tableSentence: (title, added, changed) => `${title}: ${added} baru, ${changed} berubah`,
  },
  EN: {
    title: 'What publishing would change',
    intro: 'Publishing is tried on the data as it is now, looked at, and taken back; nothing has changed yet.',
    looking: 'Trying to publish…',
    behind: 'This is still of what is saved; save the changes to try again.',
    refused: (count) =>
      `It cannot be published yet: ${count === '1' ? 'there is 1 problem' : `there are ${count} problems`}.`,
    outside: 'Problems outside of the rows of this draft',
    unchanged: 'Nothing would change: every row is published just like this.',
    sentence: (added, changed, conflicts, ranks, verdicts) =>
      `Rows added: ${added}, rows changed: ${changed}, conflicting figures: ${conflicts}, ranks moved: ${ranks}, verdicts changed or new: ${verdicts}.`,
    rows: 'Rows added and changed',
    addedRow: 'new',
    changedRow: 'changed',
    column: 'Column',
    before: 'Before',
    after: 'After',
    empty: 'empty',
    conflicts: 'Conflicting figures',
    conflictsNote: 'These figures speak of the same thing but differ. All are kept; the first one is used.',
    role: 'Role',
    value: 'Value',
    printed: 'Printed',
    source: 'Source',
    ranks: 'Ranks that would move',
    ranksNote: (shown, all) =>
      `Shown are ${shown} of ${all}: who enters or leaves a ranking first, then the furthest moves.`,
    moreRanks: (count) => `${count} more ranks`,
    place: 'Place',
    unranked: 'not ranked',
    verdicts: 'Verdicts on claims',
    claim: 'Claim',
    newClaim: 'new claim',
    gone: 'none',
    stillWithdrawn: 'Corrected, but withdrawn',
    stillWithdrawnNote: 'These rows still count nowhere. Empty withdrawn_reason in the row to make it count again.',
    tableSentence: (title, added, changed) => `${title}: ${added} new, ${changed} changed`,
  },
};
