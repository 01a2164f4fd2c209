import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { workbookLimits } from '../../src/ingest/workbook/workbookLimits.ts';
import { makeWorkbook, sheetOf } from './support/makeWorkbook.ts';
import type { MadeWorkbook } from './support/makeWorkbook.ts';
import { readMadeWorkbook } from './support/readMadeWorkbook.ts';

const sound: MadeWorkbook = { sheets: [sheetOf('claims', [['rank'], ['1']])] };
const megabyte = 1024 * 1024;

describe('a workbook that would do harm is refused before it is read', () => {
  const refusal = async (bytes: Buffer) => {
    const { records, problems } = await readMadeWorkbook(bytes);
    expect(records).toBeNull();
    expect(problems).toHaveLength(1);
    return problems[0];
  };
  const refusalWith = async (parts: Readonly<Record<string, string>>) =>
    refusal(await makeWorkbook({ ...sound, parts }));

  it('for its size', async () => {
    expect(await refusal(Buffer.alloc(workbookLimits.fileBytes + 1))).toBe(
      'isian.xlsx: found a file of 21 MB, expected a workbook of at most 20 MB',
    );
  });

  it('for a password, or for its old form', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    expect(await refusal(old)).toBe(
      'isian.xlsx: found a file with a password, or of the old form .xls, expected a workbook saved as .xlsx, without a password',
    );
  });

  it.each([
    ['macros', 'xl/vbaProject.bin', 'macros (xl/vbaProject.bin)'],
    ['old macros', 'xl/macrosheets/sheet1.xml', 'macros (xl/macrosheets/sheet1.xml)'],
    ['links to others', 'xl/externalLinks/externalLink1.xml', 'a link to another workbook'],
    ['connections', 'xl/connections.xml', 'a connection to data elsewhere'],
    ['embedded files', 'xl/embeddings/oleObject1.bin', 'an embedded object'],
    ['controls', 'xl/activeX/activeX1.xml', 'an embedded object'],
  ])('for %s', async (_what, path, found) => {
    expect(await refusalWith({ [path]: 'x' })).toContain(`isian.xlsx: found ${found}`);
  });

  it('for a part that is packed a thousand times', async () => {
    expect(await refusalWith({ 'xl/media/image1.png': '0'.repeat(5 * megabyte) })).toBe(
      'isian.xlsx: found the part "xl/media/image1.png", packed more than 200 times, expected a workbook as spreadsheets save it',
    );
  });

  it('for a part that says it is small and is not', async () => {
    const sheet = `<worksheet>${' '.repeat(30 * megabyte)}</worksheet>`;
    const bytes = lyingArchive(
      { ...partsOf(sound), 'xl/worksheets/sheet1.xml': sheet },
      'xl/worksheets/sheet1.xml',
      1000,
    );
    expect(await refusal(bytes)).toContain('found the part xl/worksheets/sheet1.xml, which cannot be read (');
  });

  it('for a part that was damaged', async () => {
    const bytes = await makeWorkbook(sound);
    // The sum of the last part, as the directory has it.
    const place = bytes.lastIndexOf(Buffer.from('504b0102', 'hex')) + 16;
    bytes.writeUInt32LE(1, place);
    expect(await refusal(bytes)).toBe(
      'isian.xlsx: found the part "xl/worksheets/sheet1.xml", which was damaged on its way, expected a sound workbook',
    );
  });

  it('for too many parts, and for too many sheets', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`xl/part${index}.xml`, 'x']));
    expect(await refusalWith(parts)).toMatch(
      /found 10\d\d parts in the file, expected a workbook of at most 1000 parts/,
    );
    const sheets = Array.from({ length: 51 }, (_, index) => sheetOf(`sheet${index}`, []));
    expect(await refusal(await makeWorkbook({ sheets }))).toBe(
      'isian.xlsx: found 51 sheets, expected a workbook of at most 50 sheets',
    );
  });

  it('for too many rows', async () => {
    const rows = Array.from({ length: workbookLimits.rows + 2 }, (_, index) => [
      String(index % 1000 === 0 ? index : index * 7919),
    ]);
    expect(await refusal(await makeWorkbook({ sheets: [sheetOf('claims', rows)] }))).toBe(
      'isian.xlsx: found more than 100,000 rows in the sheet claims, expected sheets of at most 100,000 rows; a folder may have more',
    );
  });

  it('for too many columns', async () => {
    const xml = '<sheetData><row r="1"><c r="XFE1" t="str"><v>rank</v></c></row></sheetData>';
    expect(await refusal(await makeWorkbook({ sheets: [{ name: 'claims', xml }] }))).toBe(
      'isian.xlsx: found more than 16,384 columns in the sheet claims, expected sheets of at most 16,384 columns',
    );
  });

  it('for a number format that no spreadsheet takes', async () => {
    expect(await refusal(await makeWorkbook({ ...sound, formats: ['['.repeat(100_000)] }))).toMatch(
      /^isian.xlsx: found a number format of 100000 characters \(xl\/styles.xml: "\[{120}…"\), expected number formats of at most 255 characters$/,
    );
  });

  it('for a sheet that comes twice, by its name or its part', async () => {
    const [sheet = sheetOf('claims', [])] = sound.sheets;
    const twice = 'isian.xlsx: found the sheet "claims" a second time, expected each sheet once';
    expect(await refusal(await makeWorkbook({ sheets: [sheet, sheet] }))).toBe(twice);
    const index =
      '<workbook xmlns:r="r"><sheets><sheet name="totals" r:id="sheet1"/><sheet name="claims" r:id="sheet1"/></sheets></workbook>';
    expect(await refusalWith({ 'xl/workbook.xml': index })).toBe(twice);
  });

  it('for entities that would swell', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await refusalWith({ 'xl/worksheets/sheet1.xml': sheet })).toContain(
      'which cannot be read (a document type)',
    );
  });

  it.each([
    ['a text', Buffer.from('figure_id,value\n')],
    ['nothing', Buffer.alloc(0)],
    ['a cut file', Buffer.from('504b0304', 'hex')],
  ])('and %s is none', async (_what, bytes) => {
    expect(await refusal(bytes)).toContain('isian.xlsx: found a file that is no such archive');
  });

  it('and an archive of other things is none', async () => {
    expect(await refusalWith({ '_rels/.rels': '<Relationships/>' })).toBe(
      'isian.xlsx: found an archive that holds no workbook, expected a workbook saved as .xlsx',
    );
  });

  it('and one with broken XML is none', async () => {
    expect(await refusalWith({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' })).toContain(
      'found the part xl/worksheets/sheet1.xml, which cannot be read (',
    );
  });

  it('but columns that no table has are told once, and no row carries them', async () => {
    const names = ['rank', ...Array.from({ length: 3000 }, (_, index) => `x${index}`), 'rank'];
    const rows = [names, ...Array.from({ length: 3 }, () => names.map(() => '1'))];
    const { records, problems } = await readMadeWorkbook(await makeWorkbook({ sheets: [sheetOf('claims', rows)] }));
    expect(records?.claims).toEqual([['rank'], ['1'], ['1'], ['1']]);
    expect(problems).toHaveLength(3001);
    expect(problems[0]).toMatch(/^claims!B1 x0: found the unknown column "x0", expected only the columns /);
    expect(problems.at(-1)).toBe('claims!DKL1 rank: found the column "rank" a second time, expected each column once');
  });

  it('but a cell in the last corner costs nothing', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="str"><v>rank</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const { problems } = await readMadeWorkbook(await makeWorkbook({ sheets: [{ name: 'claims', xml }] }));
    expect(problems).toEqual([
      'claims!XFD1048576: found a cell below no name of a column, expected a column with its name in row 1',
    ]);
  });
});

function partsOf({ sheets }: MadeWorkbook): Readonly<Record<string, string>> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationships><Relationship Id="${id}" Type="x/${type}" Target="${target}"/></Relationships>`;
  return {
    '_rels/.rels': relation('w', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook><sheets><sheet name="${sheets[0]?.name}" r:id="s" xmlns:r="r"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('s', 'worksheet', 'worksheets/sheet1.xml'),
  };
}

/** An archive (APPNOTE.TXT, sections 4.3.7 to 4.3.16) in which one part is said to have another size than it has. */
function lyingArchive(parts: Readonly<Record<string, string>>, liar: string, saidSize: number): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(text));
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(path === liar ? saidSize : Buffer.byteLength(text), 8);
    const name = Buffer.from(path);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length);
    const common = Buffer.concat([Buffer.from('14000000080000000000', 'hex'), sizes, lengths]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506);
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
