import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { downloads } from '../../src/download/downloads.ts';
import type { Edition } from '../../src/download/findEdition.ts';
import { findEdition } from '../../src/download/findEdition.ts';
import { OtherEdition } from '../../src/download/OtherEdition.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';
import { fillFigures } from './support/fillFigures.ts';

const many = 20_000;

describe.each(engines)('downloads of many figures on $name', (engine) => {
  let api: Api;
  let edition: Edition;
  const em = () => api.orm.em.fork() as Em;
  const open = (path: string) => {
    const download = downloads.find((each) => each.path === path);
    if (download === undefined) throw new Error(`No download ${path}`);
    return download.open(em(), edition, null);
  };
  beforeAll(async () => {
    api = await openApi(engine);
    await fillFigures(api.orm, many);
    edition = (await findEdition(em())) as Edition;
  });
  afterAll(() => api.close());

  it('hold each figure once, in the order of the package', async () => {
    let text = '';
    for await (const chunk of open('/data/figures.csv')) text += String(chunk);
    const ids = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(',')));
    expect(ids).toHaveLength(1094 + many);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(1094)).toEqual(Array.from({ length: many }, (_, index) => `many-${index + 1}`));
  });

  it('read no further than the reader has come', async () => {
    const stream = open('/data/figures.csv');
    takeStatementCount();
    const pages = stream[Symbol.asyncIterator]();
    await pages.next();
    await pages.next();
    const atFirst = takeStatementCount();
    while ((await pages.next()).done !== true);
    const afterwards = takeStatementCount();
    // A statement a page of 2,000; the stream keeps a page or two ready.
    expect(atFirst).toBeLessThan(5);
    expect(afterwards).toBeGreaterThan(5);
  });

  it('break off when the data change meanwhile', async () => {
    for (const path of ['/data/figures.csv', '/data/pionir.zip', '/data/pionir.xlsx']) {
      const stream = open(path);
      await new Promise((resolve) => stream.once('readable', resolve));
      const number = edition.revision + 1;
      await em().execute(
        `insert into revision ("number", published_at, package, note, content_hash) values (${number}, '2026-11-21T09:00:00.000Z', 'east-java', 'n', 'h')`,
      );
      await expect(stream.toArray()).rejects.toThrow(OtherEdition);
      await em().execute(`delete from revision where "number" = ${number}`);
    }
  });
});
