import type { Cell, DataValidation, WriteSheet } from 'hucre';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import type { DictionaryColumn } from '../dictionary/dictionaryOf.ts';
import type { Table } from '../ingest/index.ts';
import { columnName } from '../ingest/workbook/columnName.ts';
import { headerStyle, requiredStyle, textFormat } from './styles.ts';
import { templateWords } from './templateWords.ts';

/** So many rows are made ready to be filled in; more may be. */
const readyRows = 500;

export interface PlacedList {
  readonly column: string;
  /** Where its choices stand, as a formula names it. */
  readonly range: string;
  readonly open: boolean;
}

/** The sheet of a table: its header with what each column means, and empty rows in which texts stay texts. */
export function tableSheet(table: Table, lists: readonly PlacedList[]): WriteSheet {
  const indonesian = dictionaryOf(table, 'ID').columns;
  const english = dictionaryOf(table, 'EN').columns;
  const names = indonesian.map(({ name }) => name);
  const isNumber = ({ type }: DictionaryColumn) => type === 'number' || type === 'integer';
  return {
    name: table.name,
    columns: indonesian.map((column) => ({
      width: Math.max(14, column.name.length + 4),
      ...(isNumber(column) ? {} : { numFmt: textFormat }),
    })),
    rows: [names, ...Array.from({ length: readyRows }, () => names.map(() => null))],
    cells: new Map(
      indonesian.map((column, index): [string, Partial<Cell>] => [
        `0,${index}`,
        {
          value: column.name,
          type: 'string',
          style: column.required ? requiredStyle : headerStyle,
          comment: { author: 'Pionir', text: noteOf(column, english[index] ?? column) },
        },
      ]),
    ),
    dataValidations: lists.map((list) => validationOf(list, names.indexOf(list.column))),
    freezePane: { rows: 1 },
  };
}

function noteOf(indonesian: DictionaryColumn, english: DictionaryColumn): string {
  const told = (column: DictionaryColumn, { required, optional, list }: (typeof templateWords)['ID']) =>
    [column.description, column.required ? required : optional, ...(column.type === 'list' ? [list] : [])].join(' ');
  return [told(indonesian, templateWords.ID), told(english, templateWords.EN)].join('\n\n');
}

function validationOf({ range, open }: PlacedList, position: number): DataValidation {
  const letter = columnName(position);
  return {
    type: 'list',
    formula1: range,
    allowBlank: true,
    showErrorMessage: !open,
    errorStyle: 'stop',
    errorTitle: 'Pionir',
    errorMessage: `${templateWords.ID.notAChoice} ${templateWords.EN.notAChoice}`,
    range: `${letter}2:${letter}${readyRows + 1}`,
  };
}
