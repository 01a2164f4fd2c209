import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPionir } from './support/runPionir.ts';

describe('a large package', { timeout: 300_000 }, () => {
  let folder = '';
  const inFolder = (name: string) => join(folder, name);
  const generate = (name: string, ...options: string[]) =>
    runPionir(inFolder('none.sqlite3'), ['generate', inFolder(name), ...options]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-large-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is generated the same for the same seed, and says that it is made up', async () => {
    const size = ['--cohorts', '1000', '--provinces', '2', '--years', '3'];
    const made = await generate('one', ...size);
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.output).toMatch(/^1,000 synthetic cohorts with [\d,]+ figures are in .*one\.\n$/);
    await generate('again', ...size);
    await generate('other', ...size, '--seed', '2');
    const figures = (name: string) => readFile(join(inFolder(name), 'figures.csv'), 'utf8');
    expect(await figures('again')).toBe(await figures('one'));
    expect(await figures('other')).not.toBe(await figures('one'));
    const descriptor: unknown = JSON.parse(await readFile(join(inFolder('one'), 'datapackage.json'), 'utf8'));
    expect(descriptor).toMatchObject({
      name: 'synthetic-2-3-1000-1',
      synthetic: true,
      title: expect.stringMatching(/^Sintetis/),
    });
  });

  it('passes every check', async () => {
    const database = inFolder('one.sqlite3');
    expect(await runPionir(database, ['import', inFolder('one')])).toMatchObject({ code: 0, errors: '' });
    expect(await runPionir(database, ['check'])).toMatchObject({ code: 0, output: 'The database is sound.\n' });
  });

  it('shows how far its import has come, and Ctrl-C takes all of it back', async () => {
    await generate('larger', '--cohorts', '48000', '--provinces', '5');
    const lines = (await readFile(join(inFolder('larger'), 'figures.csv'), 'utf8')).split('\n').length - 2;
    const database = inFolder('larger.sqlite3');
    await runPionir(database, ['import', inFolder('one')]);
    const before = await contentOf(database);
    const files = await readdir(folder);
    const { code, output, errors } = await runPionir(database, ['import', inFolder('larger')], {
      to: 'figures: 50,000 of about ',
      signal: 'SIGINT',
    });
    expect({ code, output }).toEqual({ code: 130, output: '' });
    const progress = /^\d+% {2}figures: 50,000 of about (?<all>[\d,]+) rows, [\d,]+ a second\n/.exec(errors);
    const estimate = Number(progress?.groups?.['all']?.replaceAll(',', ''));
    expect(Math.abs(estimate / lines - 1)).toBeLessThan(0.05);
    expect(errors).toBe(`${progress?.[0]}Broken off: nothing was changed.\n`);
    expect(await readdir(folder)).toEqual(files);
    expect(await contentOf(database)).toBe(before);
  });

  it('has every index afterwards, though they were put aside meanwhile', async () => {
    const database = inFolder('fresh.sqlite3');
    const { code, errors } = await runPionir(database, ['import', inFolder('larger')]);
    expect({ code, last: errors.split('\n').at(-2) }).toEqual({
      code: 0,
      last: expect.stringMatching(/^100% {2}cohorts counted together, by places: (\d+) of \1$/),
    });
    expect(schemaOf(database)).toEqual(schemaOf(inFolder('one.sqlite3')));
    expect(await runPionir(database, ['check'])).toMatchObject({ code: 0, output: 'The database is sound.\n' });
  });

  it('is told to wait where another process writes', async () => {
    const database = inFolder('one.sqlite3');
    const other = new DatabaseSync(database);
    other.exec('begin immediate');
    const run = await runPionir(database, ['import', inFolder('larger')]);
    other.close();
    expect(run).toMatchObject({ code: 1, output: '' });
    expect(run.errors).toBe(
      `Cannot write into the SQLite file ${database}. Found another import or another change under way, expected none: try again when it is done. Nothing was written.\n`,
    );
  });

  it('is backed up, and the backup restored elsewhere and over it', async () => {
    const database = inFolder('one.sqlite3');
    const backup = inFolder('one.jsonl.gz');
    const made = await runPionir(database, ['backup', backup]);
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.output).toMatch(/one\.jsonl\.gz holds revision 1, [\d,]+ rows\.\n$/);
    const copy = inFolder('copy.sqlite3');
    expect(await runPionir(copy, ['restore', backup])).toMatchObject({ code: 0, errors: '' });
    expect(await contentOf(copy)).toBe(await contentOf(database));
    const refused = await runPionir(copy, ['restore', backup]);
    expect(refused).toMatchObject({ code: 1, output: '' });
    expect(refused.errors).toContain(
      'expected an empty one, or --force to replace what it holds. The database is as it was.',
    );
    expect(await runPionir(copy, ['restore', backup, '--force'])).toMatchObject({ code: 0, errors: '' });
  });

  function schemaOf(file: string): unknown[] {
    const database = new DatabaseSync(file);
    const schema = database.prepare('select "type", "name", "sql" from "sqlite_schema" order by "type", "name"').all();
    database.close();
    return schema;
  }

  /** As a backup tells it, without what knows when it was made: its head, its end, and who made or restored one. */
  async function contentOf(database: string): Promise<string> {
    const file = inFolder('content.gz');
    await runPionir(database, ['backup', file]);
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n')
      .slice(1, -2)
      .filter((line) => !/"(?:BACKED_UP|RESTORED)"/.test(line));
    await rm(file);
    return lines.join('\n');
  }
});
