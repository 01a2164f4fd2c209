import { languages, wordsOf } from '@pionir/shared';
import type { Language, Regency } from '@pionir/shared';
import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { dictionarySheet } from '../download/dictionarySheet.ts';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import { tables } from '../ingest/index.ts';
import { otherSheets } from '../ingest/workbook/otherSheets.ts';
import { choiceLists } from './choiceLists.ts';
import type { ChoiceList } from './choiceLists.ts';
import { headerStyle, wrapped } from './styles.ts';
import { tableSheet } from './tableSheet.ts';
import type { PlacedList } from './tableSheet.ts';
import { templateWords } from './templateWords.ts';

export interface Template {
  /** The package that the filled workbook is for. */
  readonly packageName: string;
  /** The places that rows may name. */
  readonly regencies: readonly Pick<Regency, 'code' | 'name'>[];
  readonly now: Date;
}

/** A workbook to be filled in: how to, a sheet for each table, and what there is to choose from. */
export async function templateWorkbook({ packageName, regencies, now }: Template): Promise<Uint8Array> {
  const lists = choiceLists(regencies);
  const placed = placeLists(lists);
  return writeXlsx({
    sheets: [
      instructions(packageName),
      ...tables.map((table) =>
        tableSheet(
          table,
          placed.filter((list) => list.table === table.name),
        ),
      ),
      choicesSheet(lists),
      dictionary(),
    ],
    properties: { creator: 'Pionir', created: now, modified: now },
  });
}

function instructions(packageName: string): WriteSheet {
  const lines = wordsOf(languages).flatMap((language) => [...instructionsIn(language, packageName), ['', '']]);
  return {
    name: otherSheets.instructions,
    columns: [
      { width: 16, style: wrapped },
      { width: 110, style: wrapped },
    ],
    rows: lines,
  };
}

function instructionsIn(language: Language, packageName: string): string[][] {
  const words = templateWords[language];
  return [
    ['', words.title],
    ...words.steps(packageName).map((step, index) => [String(index + 1), step]),
    ['', words.sheets],
    ...tables.map((table) => {
      const { name, title, description } = dictionaryOf(table, language);
      return [name, `${title}. ${description}`];
    }),
  ];
}

function choicesSheet(lists: readonly ChoiceList[]): WriteSheet {
  const { ID, EN } = templateWords;
  const [sheet, column, value, meaning] = ID.choices.map((word, index) => `${word} – ${EN.choices[index]}`);
  const header = [sheet, column, value, `${meaning} (Indonesia)`, `${meaning} (English)`] as string[];
  return {
    name: otherSheets.choices,
    columns: [14, 18, 34, 50, 50].map((width) => ({ width, numFmt: '@' })),
    rows: [
      header,
      ...lists.flatMap((list) =>
        list.choices.map(({ value: word, indonesian, english }) => [
          list.table,
          list.column,
          word,
          indonesian,
          english,
        ]),
      ),
    ],
    cells: new Map(
      header.map((text, index) => [`0,${index}`, { value: text, type: 'string' as const, style: headerStyle }]),
    ),
    freezePane: { rows: 1 },
  };
}

function dictionary(): WriteSheet {
  const { name, header, widths, pages } = dictionarySheet;
  return {
    name,
    columns: widths.map((width) => ({ width, style: wrapped })),
    rows: [header, ...pages().flat()].map((line) => [...line]),
    freezePane: { rows: 1 },
  };
}

/** Where the choices of each list stand on their sheet: one below the other, from the second row. */
function placeLists(lists: readonly ChoiceList[]): (PlacedList & Pick<ChoiceList, 'table'>)[] {
  let next = 2;
  return lists.map(({ table, column, open, choices }) => {
    const first = next;
    next += choices.length;
    return { table, column, open, range: `'${otherSheets.choices}'!$C$${first}:$C$${next - 1}` };
  });
}
