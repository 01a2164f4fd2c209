import type { Language } from '@pionir/shared';
import { formatNumber } from '@pionir/shared';

interface PreviewWords {
  readonly nothing: (source: string, packageName: string) => string;
  readonly title: (source: string, packageName: string, revision: number) => string;
  readonly rows: (table: string, added: number, changed: number) => string;
  readonly added: string;
  readonly changed: string;
  readonly where: (line: number) => string;
  readonly empty: string;
  readonly ranks: (count: number) => string;
  readonly verdicts: (count: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly noConflicts: string;
  readonly noRanks: string;
  readonly noVerdicts: string;
  readonly stillWithdrawn: string;
  readonly end: string;
}

/** The words in which it is told what an import would change. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  ID: {
    nothing: (source, name) => `${source} tidak mengubah apa pun: paket ${name} sudah memuat semuanya.`,
    title: (source, name, revision) =>
      `${source} akan menjadi revisi ${revision} dari ${name}. Belum ada yang ditulis.`,
    rows: (table, added, changed) => `${table}: ${shown(added, 'ID')} ditambahkan, ${shown(changed, 'ID')} diubah`,
    added: 'Ditambahkan',
    changed: 'Diubah',
    where: (line) => `baris ${line}`,
    empty: 'kosong',
    ranks: (count) => `Peringkat yang bergeser: ${shown(count, 'ID')}`,
    verdicts: (count) => `Penilaian klaim yang berubah: ${shown(count, 'ID')}`,
    none: 'belum ada',
    more: (count) => `dan ${shown(count, 'ID')} lagi`,
    conflicts: (count) => `Angka yang berbeda dari angka lain: ${shown(count, 'ID')}`,
    noConflicts: 'Tidak ada angka yang berbeda dari angka lain.',
    noRanks: 'Tidak ada peringkat yang bergeser.',
    noVerdicts: 'Tidak ada penilaian klaim yang berubah.',
    stillWithdrawn:
      'Dibetulkan, tetapi sudah ditarik: tetap tidak dihitung di mana pun. Kosongkan withdrawn_reason agar dihitung lagi.',
    end: 'Untuk menerbitkannya, jalankan lagi tanpa --dry-run.',
  },
  EN: {
    nothing: (source, name) => `${source} changes nothing: the package ${name} has all of it already.`,
    title: (source, name, revision) =>
      `${source} would become revision ${revision} of ${name}. Nothing is written yet.`,
    rows: (table, added, changed) => `${table}: ${shown(added, 'EN')} added, ${shown(changed, 'EN')} changed`,
    added: 'Added',
    changed: 'Changed',
    where: (line) => `row ${line}`,
    empty: 'empty',
    ranks: (count) => `Ranks that would move: ${shown(count, 'EN')}`,
    verdicts: (count) => `Verdicts on claims that would change: ${shown(count, 'EN')}`,
    none: 'none yet',
    more: (count) => `and ${shown(count, 'EN')} more`,
    conflicts: (count) => `Figures that differ from others: ${shown(count, 'EN')}`,
    noConflicts: 'No figure differs from others.',
    noRanks: 'No rank would move.',
    noVerdicts: 'No verdict on a claim would change.',
    stillWithdrawn:
      'Corrected, but withdrawn: they still count nowhere. An empty withdrawn_reason makes them count again.',
    end: 'To publish it, run it again without --dry-run.',
  },
};

function shown(count: number, language: Language): string {
  return formatNumber(count, 'people', language);
}
