import type { Regency } from '@pionir/shared';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import { tables } from '../ingest/index.ts';
import type { Table, TableName } from '../ingest/index.ts';

/** What a column of a table offers to choose from. */
export interface ChoiceList {
  readonly table: TableName;
  readonly column: string;
  readonly choices: readonly Choice[];
  /** True where a cell may hold several, or the code of a province: the list helps and does not bind. */
  readonly open: boolean;
}

interface Choice {
  readonly value: string;
  readonly indonesian: string;
  readonly english: string;
}

/** The choices of every column that has some: the words of its vocabulary, or the codes of the places. */
export function choiceLists(regencies: readonly Pick<Regency, 'code' | 'name'>[]): ChoiceList[] {
  const places = regencies
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }): Choice => ({ value: code, indonesian: name, english: name }));
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([column, { cell }]): ChoiceList[] => {
      const choices = cell.reference?.table === 'regencies' ? places : wordsIn(table, column);
      const open = cell.schema.type === 'list' || (cell.reference?.orProvince ?? false);
      return choices.length === 0 ? [] : [{ table: table.name, column, choices, open }];
    }),
  );
}

function wordsIn(table: Table, column: string): Choice[] {
  const [indonesian, english] = [dictionaryOf(table, 'ID'), dictionaryOf(table, 'EN')].map(
    ({ columns }) => columns.find(({ name }) => name === column)?.choices ?? [],
  );
  return (indonesian ?? []).map(({ value, label }, index) => ({
    value,
    indonesian: label,
    english: english?.[index]?.label ?? value,
  }));
}
