import { describe, expect, it } from 'vitest';
import { downloadsOf } from '../../src/download/downloads.ts';
import type { Edition } from '../../src/download/findEdition.ts';
import { findDownloadSizes } from '../../src/download/findDownloadSizes.ts';
import { tableNames } from '../../src/ingest/index.ts';
import type { RowCounts } from '../../src/dataset/countRows.ts';
import type { Em } from '../../src/db/createOrm.ts';

const countsOf = (rows: number) => Object.fromEntries(tableNames.map((name) => [name, rows])) as RowCounts;

describe('data of a whole country', () => {
  it('is offered as a workbook only while a sheet holds each table with its header', () => {
    const formats = (rows: number) => downloadsOf({ ...countsOf(1), figures: rows }).map(({ format }) => format);
    expect(formats(1_048_575)).toContain('XLSX');
    expect(formats(1_048_576)).not.toContain('XLSX');
    expect(formats(1_048_576)).toContain('ZIP');
  });

  it('is not read to tell the sizes of its files', async () => {
    const unread = new Proxy({}, { get: () => expect.fail('The database was asked.') }) as Em;
    const sized = await findDownloadSizes(unread, { tag: 'large' } as Edition, countsOf(30_000));
    expect(new Set(sized.map(({ bytes }) => bytes))).toEqual(new Set([null]));
    expect(sized.map(({ path }) => path)).toContain('/data/pionir.xlsx');
  });
});
