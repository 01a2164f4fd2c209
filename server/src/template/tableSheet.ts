import type { Language } from '@pionir/shared';
import type { Cell, WriteSheet } from 'hucre';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import type { DictionaryColumn } from '../dictionary/dictionaryOf.ts';
import type { Table } from '../ingest/index.ts';
import { columnName } from '../ingest/workbook/columnName.ts';
import { headerStyle, requiredStyle, textFormat } from './styles.ts';
import { templateWords } from './templateWords.ts';

/** So many rows are made ready to be filled in; more may be. */
const readyRows = 500;

/** As many signs as a spreadsheet shows beside a cell. */
const longestMessage = 255;

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
    dataValidations: indonesian.map((column, index) => {
      const list = lists.find((other) => other.column === column.name);
      return { ...guidanceOf(column, index), ...(list === undefined ? anyText : choiceOf(list)) };
    }),
    freezePane: { rows: 1 },
  };
}

function noteOf(indonesian: DictionaryColumn, english: DictionaryColumn): string {
  return [meaningOf(indonesian, 'ID'), meaningOf(english, 'EN')].join('\n\n');
}

function meaningOf({ description, required, type }: DictionaryColumn, language: Language): string {
  const words = templateWords[language];
  return [description, required ? words.required : words.optional, ...(type === 'list' ? [words.list] : [])].join(' ');
}

/** What is told beside a cell that is chosen: a note at the header shows only its first lines. */
function guidanceOf(column: DictionaryColumn, position: number) {
  const letter = columnName(position);
  return {
    range: `${letter}2:${letter}${readyRows + 1}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.name,
    inputMessage: cut(meaningOf(column, 'ID'), longestMessage),
  };
}

/** Whatever is typed is taken: the import says what is wrong with it, with the reason. */
const anyText = { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' } as const;

function choiceOf({ range, open }: PlacedList) {
  return {
    type: 'list',
    formula1: range,
    showErrorMessage: !open,
    errorStyle: 'stop',
    errorTitle: 'Pionir',
    errorMessage: `${templateWords.ID.notAChoice} ${templateWords.EN.notAChoice}`,
  } as const;
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
