import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { readZip } from '../support/readZip.ts';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { importPackage, tableNames } from '../../src/ingest/index.ts';
import { copyPackage } from '../ingest/support/copyPackage.ts';
import { engines } from '../support/databases.ts';
import { eastJava, openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface RankingAnswer {
  readonly ranking: {
    readonly rankedCount: number;
    readonly rows: {
      readonly nodes: readonly {
        readonly value: number;
        readonly regency: { readonly code: string };
        readonly rankLow: number;
        readonly rankHigh: number;
        readonly gapToMedian: number;
        readonly movement: number | null;
      }[];
    };
  };
}

const later = new Date(`${today}T06:00:00Z`);

describe.each(engines)('downloads on $name', (engine) => {
  let api: Api;
  const get = (url: string, headers: Record<string, string> = {}) =>
    api.app.inject({ url, headers: { host: 'pionir.example', ...headers } });
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('give the whole package, which imported again changes nothing', async () => {
    const response = await get('/data/pionir.zip');
    expect(response.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="pionir-r1.zip"',
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license", </data>; rel="describedby"',
    });
    const files = readZip(response.rawPayload);
    const folder = await unpack(files);
    expect(await importPackage(api.orm, join(folder, 'east-java'), { now: later })).toMatchObject({
      changed: false,
      revision: 1,
    });
    for (const file of [...tableNames.map((name) => `${name}.csv`), 'datapackage.json']) {
      expect(files.get(`east-java/${file}`)?.toString()).toBe(await readFile(join(eastJava, file), 'utf8'));
    }
    const readme = String(files.get('README.md'));
    expect(readme).toContain('Revisi 1, diterbitkan 2026-11-21T05:00:00.000Z (UTC).');
    expect(readme).toContain('revision 1, 21 Nov 2026. http://pionir.example/data');
    expect(readme).toContain('CC-BY-4.0');
    expect(readme).toContain('| `value` | number | ya |');
    expect(String(files.get('CITATION.cff'))).toContain('license: "CC-BY-4.0"\n');
  });

  it('give each table for a spreadsheet', async () => {
    for (const name of tableNames) {
      const response = await get(`/data/${name}.csv`);
      expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(response.headers['content-disposition']).toBe(`attachment; filename="pionir-r1-${name}.csv"`);
      // No cell of the real data is one that a spreadsheet would take for a formula.
      expect(response.body).toBe(await readFile(join(eastJava, `${name}.csv`), 'utf8'));
    }
  });

  it('give a workbook whose numbers are numbers', async () => {
    const response = await get('/data/pionir.xlsx');
    const { sheets } = await readXlsx(response.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['Tentang – About', 'Kamus – Dictionary', ...tableNames]);
    const figures = sheets.at(-3)?.rows ?? [];
    const [header = [], ...rows] = figures;
    const id = '3504-dbhcht-vulnerable-workers-2023-headcount-1';
    const row = rows.find(([first]) => first === id) ?? [];
    expect([rows.length, row[header.indexOf('value')], row[header.indexOf('printed')]]).toEqual([
      1094,
      27500,
      '27.500',
    ]);
    expect(sheets[2]?.rows[1]?.slice(0, 2)).toEqual(['3501', '35.01']);
  });

  it('give a ranking with its evidence, who is not ranked included', async () => {
    const response = await get('/en/data/ranking.csv?metric=VULNERABLE_WORKERS&on=2023-09-12&knownAt=2023-09-12');
    expect(response.headers['content-disposition']).toBe(
      'attachment; filename="pionir-r1-ranking-VULNERABLE_WORKERS-2023-09-12.csv"',
    );
    const rows: Record<string, string>[] = parse(response.body, { columns: true });
    const { data } = await api.ask<RankingAnswer>(
      '{ ranking(metric: VULNERABLE_WORKERS, on: "2023-09-12", knownAt: "2023-09-12") { rankedCount rows { nodes { value regency { code } rankLow rankHigh gapToMedian movement } } } }',
    );
    expect(rows).toHaveLength(38);
    expect(rows.filter(({ rank }) => rank !== '')).toHaveLength(data.ranking.rankedCount);
    const [first] = data.ranking.rows.nodes;
    expect(rows[0]).toMatchObject({
      rank: '1',
      code: first?.regency.code,
      value: String(first?.value),
      unit: 'people',
      rank_low: String(first?.rankLow),
      rank_high: String(first?.rankHigh),
      people_to_median: String(first?.gapToMedian),
      movement: String(first?.movement ?? ''),
      on: '2023-09-12',
      known_at: '2023-09-12',
      revision: '1',
    });
    expect(rows[0]?.['sources']).toMatch(/^https?:\/\//);
    expect(rows.at(-1)).toMatchObject({ rank: '', value: '', figures: '' });
    expect(rows.at(-1)?.['reason']).not.toBe('');
  });

  it('give a ranking as a workbook with what it says of itself on the second sheet', async () => {
    const response = await get('/data/peringkat.xlsx?metric=PIONEER_INDEX&weights=1,1,1,1,1,1&kind=KOTA');
    const { sheets } = await readXlsx(response.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['Peringkat', 'Tentang']);
    expect(sheets[0]?.rows[0]?.slice(0, 4)).toEqual(['peringkat', 'seri', 'kode', 'nama']);
    expect(typeof sheets[0]?.rows[1]?.[4]).toBe('number');
    const about = JSON.stringify(sheets[1]?.rows);
    expect(about).toContain('Indeks Pionir');
    expect(about).toContain('revisi 1, 21 Nov 2026. http://pionir.example/data');
    expect(about).toContain('CC-BY-4.0');
  });

  it.each([
    ['metric=WEALTH', 'metric: found "WEALTH", expected one of VULNERABLE_WORKERS'],
    ['on=2023-02-30', 'on: found "2023-02-30", expected a day as YYYY-MM-DD.'],
    ['metric=GROWTH&metric=GROWTH', 'metric: found "GROWTH, GROWTH", expected it once.'],
    ['category=FISHERS,PIRATES', 'category: found "PIRATES"'],
    ['metric=PIONEER_INDEX&weights=1,2', 'weights: found "1,2", expected 6 whole numbers'],
    ['metric=PIONEER_INDEX&weights=0,0,0,0,0,0', 'weights: found'],
  ])('refuse the question %s in words', async (query, expected) => {
    const response = await get(`/data/peringkat.csv?${query}`);
    expect([response.statusCode, response.headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(response.body).toContain(expected);
  });

  it('are not sent again to a reader that has them, and have a head', async () => {
    for (const url of ['/data/pionir.zip', '/data/figures.csv', '/data/peringkat.csv', '/en/data/ranking.xlsx']) {
      const { headers } = await get(url);
      expect((await get(url, { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304);
      expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
      const head = await api.app.inject({ method: 'HEAD', url, headers: { host: 'pionir.example' } });
      expect([head.statusCode, head.headers['etag'], head.body]).toEqual([200, headers['etag'], '']);
      expect(head.headers['content-length']).toBeUndefined();
    }
    const tags = ['on=2023-09-12', 'on=2024-09-12', 'on=2024-09-12&kind=KOTA'].map(
      async (query) => (await get(`/data/peringkat.csv?${query}`)).headers['etag'],
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  it('give the verdicts on claims as schema.org has them', async () => {
    const { data } = await api.ask<{ claims: { nodes: { slug: string; today: { verdict: string } }[] } }>(
      '{ claims(first: 500) { nodes { slug today { verdict } } } }',
    );
    const response = await get('/en/data/claims.jsonld');
    expect(response.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const reviews: { url: string; reviewRating: { ratingValue?: number } }[] = response.json()['@graph'];
    expect(reviews.map(({ url }) => url)).toEqual(
      data.claims.nodes.map(({ slug }) => `http://pionir.example/en/claims/${slug}`).toSorted(),
    );
    for (const { slug, today: check } of data.claims.nodes) {
      const rating = reviews.find(({ url }) => url.endsWith(`/${slug}`))?.reviewRating.ratingValue;
      expect(rating === undefined).toBe(check.verdict === 'UNTESTABLE');
    }
    const claimantIn = async (path: string) =>
      (await get(path)).json()['@graph'].find(({ url }: { url: string }) => url.endsWith('/3504-largest-2023'))
        .itemReviewed.author.name;
    expect(await claimantIn('/en/data/claims.jsonld')).toBe('head of regional BPJS office');
    expect(await claimantIn('/data/klaim.jsonld')).toBe('kepala kantor wilayah BPJS Ketenagakerjaan');
    const { headers } = await get('/data/klaim.jsonld');
    expect((await get('/data/klaim.jsonld', { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304);
  });

  it('give the contract', async () => {
    const response = await get('/schema.graphql');
    expect(response.body).toBe(await readFile(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
  });

  it('keep formulas out of spreadsheets and leave the package as it is', async () => {
    const copy = await copyPackage();
    const formula = '=HYPERLINK("http://elsewhere.example","1")';
    await copy.setCell('figures', '35-coverage-1', 'note', formula);
    await copy.setCell('sources', '3503-harian-news-2025', 'gist', '@SUM(1;2), and more');
    await importPackage(api.orm, copy.folder, { now: later });
    const files = readZip((await get('/data/pionir.zip')).rawPayload);
    const folder = await unpack(files);
    expect(await importPackage(api.orm, join(folder, 'east-java'), { now: later })).toMatchObject({ changed: false });
    const figures: Record<string, string>[] = parse((await get('/data/figures.csv')).body, { columns: true });
    expect(figures.find((row) => row['figure_id'] === '35-coverage-1')?.['note']).toBe(`'${formula}`);
    const { sheets } = await readXlsx((await get('/data/pionir.xlsx')).rawPayload);
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'@SUM(1;2), and more");
    const regencies = sheets[2]?.rows ?? [];
    expect(regencies[1]?.[(regencies[0] ?? []).indexOf('latitude')]).toBeLessThan(0);
  });
});

async function unpack(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-download-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
