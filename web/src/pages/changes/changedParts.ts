import type { Language } from '@pionir/shared';
import type { CellsEvidence } from '../../graphql/types.ts';

/** What of a figure is another than before, in words, in the order in which it is told. */
export function changedParts(before: CellsEvidence, after: CellsEvidence, language: Language): string[] {
  return parts.filter(({ cells }) => cells(before) !== cells(after)).map(({ name }) => name[language]);
}

const parts: readonly { readonly name: Record<Language, string>; readonly cells: (figure: CellsEvidence) => string }[] =
  [
    { name: { ID: 'tentang', EN: 'subject' }, cells: ({ subjectLabel, measure }) => `${subjectLabel}/${measure}` },
    { name: { ID: 'angka', EN: 'value' }, cells: ({ value, unit }) => `${value} ${unit}` },
    { name: { ID: 'cetakan', EN: 'print' }, cells: ({ printed }) => printed },
    { name: { ID: 'ketelitian', EN: 'precision' }, cells: ({ precision }) => precision },
    { name: { ID: 'masa', EN: 'period' }, cells: ({ periodFrom, periodTo }) => `${periodFrom}/${periodTo}` },
    { name: { ID: 'sumber', EN: 'source' }, cells: ({ source }) => source.slug },
    {
      name: { ID: 'kedudukan', EN: 'standing' },
      cells: ({ standing, standingReason }) => `${standing}/${standingReason}`,
    },
    { name: { ID: 'catatan', EN: 'note' }, cells: ({ note }) => String(note) },
  ];
