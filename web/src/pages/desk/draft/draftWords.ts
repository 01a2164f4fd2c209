import type { Bilingual } from '../../../i18n/bilingual.ts';
import type { ProblemAnswer } from '../graphql/types.ts';

interface DraftWords {
  readonly unknown: string;
  readonly back: string;
  readonly title: string;
  readonly byline: (who: string, when: string) => string;
  readonly rows: string;
  readonly rowsNote: string;
  readonly none: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly remove: string;
  readonly addTo: string;
  readonly add: string;
  readonly correctFigure: string;
  readonly correctHint: string;
  readonly unknownFigure: string;
  readonly takeFigure: string;
  readonly emptyRow: string;
  readonly required: string;
  readonly stays: string;
  readonly choose: string;
  readonly readFrom: string;
  readonly fromSheet: (sheet: string, row: number) => string;
  readonly problems: (count: string) => string;
  readonly problem: (problem: ProblemAnswer) => string;
  readonly save: string;
  readonly saving: string;
  readonly submit: string;
  readonly submitNote: string;
  readonly withdraw: string;
  readonly confirmWithdraw: string;
  readonly publish: string;
  readonly publishNote: string;
  readonly note: string;
  readonly noteHint: string;
  readonly publishing: string;
  readonly published: (revision: number) => string;
  readonly seeRevision: string;
  readonly withdrawn: string;
  readonly submitted: string;
  readonly steps: string;
  readonly next: string;
}

export const draftWords: Bilingual<DraftWords> = {
  ID: {
    unknown: 'Draf ini tidak ada, atau bukan untuk token Anda.',
    back: 'Semua draf',
    title: 'Judul draf',
    byline: (who, when) => `oleh ${who}, diubah ${when}`,
    rows: 'Baris draf',
    rowsNote:
      'Buka sebuah baris untuk membetulkannya. Sel yang dibiarkan kosong pada baris yang sudah terbit tetap seperti semula.',
    none: 'Draf ini belum punya baris.',
    unsaved: 'Ada perubahan yang belum disimpan; pratinjau di bawah masih untuk yang tersimpan.',
    saved: 'Tersimpan.',
    remove: 'Hapus baris',
    addTo: 'Tambah baris ke tabel',
    add: 'Tambah',
    correctFigure: 'Betulkan angka yang sudah terbit',
    correctHint: 'Pengenal angka (figure_id), seperti di berkas unduhan.',
    unknownFigure: 'Tidak ada angka dengan pengenal ini.',
    takeFigure: 'Ambil ke draf',
    emptyRow: 'Baris kosong',
    required: 'wajib',
    stays: 'dibiarkan',
    choose: 'Pilih…',
    readFrom: 'Dibaca dari',
    fromSheet: (sheet, row) => `Lembar ${sheet}, baris ${row}`,
    problems: (count) => `${count} masalah`,
    problem: ({ foundId, expectedId }) => `Tertulis ${foundId}; seharusnya ${expectedId}`,
    save: 'Simpan perubahan',
    saving: 'Menyimpan…',
    submit: 'Ajukan ke penerbit',
    submitNote: 'Setelah diajukan, penerbit meninjau dan menerbitkannya. Mengubahnya lagi membuka draf kembali.',
    withdraw: 'Tarik draf',
    confirmWithdraw: 'Ya, tarik draf ini',
    publish: 'Terbitkan sebagai satu revisi',
    publishNote: 'Semua baris terbit sekaligus, atau tidak satu pun. Revisi dapat dibatalkan dengan revisi baru.',
    note: 'Catatan revisi',
    noteHint: 'Mengapa data berubah; tampak di catatan perubahan. Kosong berarti judul draf.',
    publishing: 'Menerbitkan…',
    published: (revision) => `Draf ini terbit sebagai revisi ${revision}.`,
    seeRevision: 'Lihat apa yang berubah',
    withdrawn: 'Draf ini ditarik. Isinya disimpan, tetapi tidak akan terbit.',
    submitted: 'Draf ini menunggu penerbit.',
    steps: 'Langkah berikutnya',
    next: 'Selesaikan dulu masalah di atas; setelah itu draf dapat diajukan dan diterbitkan.',
  },
  EN: {
    unknown: 'There is no such draft, or it is not for your token.',
    back: 'All drafts',
    title: 'Title of the draft',
    byline: (who, when) => `by ${who}, changed ${when}`,
    rows: 'Rows of the draft',
    rowsNote: 'Open a row to correct it. Cells left empty in a row that is published already stay as they are.',
    none: 'This draft has no rows yet.',
    unsaved: 'Some changes are not saved yet; the preview below is of what is saved.',
    saved: 'Saved.',
    remove: 'Remove the row',
    addTo: 'Add a row to the table',
    add: 'Add',
    correctFigure: 'Correct a published figure',
    correctHint: 'Its identifier (figure_id), as in the downloads.',
    unknownFigure: 'No figure has this identifier.',
    takeFigure: 'Take into the draft',
    emptyRow: 'Empty row',
    required: 'needed',
    stays: 'left alone',
    choose: 'Choose…',
    readFrom: 'Read from',
    fromSheet: (sheet, row) => `Sheet ${sheet}, row ${row}`,
    problems: (count) => (count === '1' ? '1 problem' : `${count} problems`),
    problem: ({ found, expected }) => `Found ${found}; expected ${expected}`,
    save: 'Save the changes',
    saving: 'Saving…',
    submit: 'Submit to the publishers',
    submitNote: 'Once submitted, a publisher reviews and publishes it. A change opens the draft again.',
    withdraw: 'Withdraw the draft',
    confirmWithdraw: 'Yes, withdraw this draft',
    publish: 'Publish as one revision',
    publishNote: 'All rows are published at once, or none. A revision can be undone by a new one.',
    note: 'Note of the revision',
    noteHint: 'Why the data changes; it is told in the change log. Empty stands for the title of the draft.',
    publishing: 'Publishing…',
    published: (revision) => `This draft was published as revision ${revision}.`,
    seeRevision: 'See what it changed',
    withdrawn: 'This draft was withdrawn. It is kept, but will not be published.',
    submitted: 'This draft waits for a publisher.',
    steps: 'What comes next',
    next: 'Mend the problems above first; then the draft can be submitted and published.',
  },
};
