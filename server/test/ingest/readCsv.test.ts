import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/reading/readCsv.ts';

describe('CSV', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-csv-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function recordsOf(content: string | Buffer): Promise<unknown[]> {
    const path = join(folder, 'table.csv');
    await writeFile(path, content);
    const records: unknown[] = [];
    try {
      for await (const some of readCsv(path)) records.push(...some.map(({ line, cells }) => [line, ...cells]));
    } catch (error) {
      records.push((error as Error).message);
    }
    return records;
  }

  it('is read with the line where each record starts', async () => {
    expect(await recordsOf('a,b\n"1\n1",2\n3,"4 ""four"""\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1\n1', '2'],
      [4, '3', '4 "four"'],
    ]);
  });

  it('may have a byte order mark and Windows line ends', async () => {
    expect(await recordsOf('\uFEFFa,b\r\n1,2\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('keeps the records before a fault', async () => {
    expect(await recordsOf('a,b\n1,2\n3"3,4\n5,6\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      expect.stringContaining('Line 3: found a quote in the wrong place'),
    ]);
  });

  it('is given up soon after a quote that is never closed, however long the file is', async () => {
    const path = join(folder, 'long.csv');
    await writeFile(path, `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(5_000_000)}`);
    const before = process.memoryUsage.rss();
    const lines: number[] = [];
    const reading = (async () => {
      for await (const some of readCsv(path)) lines.push(...some.map(({ line }) => line));
    })();
    await expect(reading).rejects.toMatchObject({
      line: 3,
      found: 'a record of more than 1,000,000 characters',
      expected: 'a shorter one: a quote may have been opened and never closed',
    });
    expect(lines).toEqual([1, 2]);
    // The file is 20 million characters: most of it has not been touched.
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
  });

  it('is read right where chunks of the file split letters and line ends', async () => {
    const cell = 'é'.repeat(7);
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},${cell}`);
    const records = await recordsOf(`${lines.join('\r\n')}\r\n`);
    expect(records).toHaveLength(20_000);
    expect(
      records.every((record, index) => JSON.stringify(record) === JSON.stringify([index + 1, String(index), cell])),
    ).toBe(true);
  });
});
