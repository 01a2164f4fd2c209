import { buffer } from 'node:stream/consumers';
import { textFile, zipFiles } from '../../../src/download/zipFiles.ts';

export interface MadeSheet {
  readonly name: string;
  /** What stands between the tags of the worksheet. */
  readonly xml: string;
  readonly hidden?: boolean;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Format codes of the styles 1, 2, 3 …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly sharedStrings?: readonly string[];
  readonly from1904?: boolean;
  /** Further parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook of hand-written parts, sound or not. */
export function makeWorkbook(made: MadeWorkbook): Promise<Buffer> {
  const { sheets, formats = [], sharedStrings = [], from1904 = false, parts = {} } = made;
  const files = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${Number(from1904)}"/><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="sheet${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, index) => [`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedStrings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_code, index) => `<xf numFmtId="${200 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return buffer(
    zipFiles(
      Object.entries(files).map(([path, text]) => textFile(path, text)),
      new Date(0),
    ),
  );
}

/** Rows of texts as a sheet has them; a cell that begins with "<" stands as it is. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): MadeSheet {
  const cell = (text: string) =>
    text.startsWith('<') || text === '' ? text || '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return {
    name,
    xml: `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`,
  };
}

function relationships(found: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = found.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}
