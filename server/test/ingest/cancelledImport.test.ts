import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage } from '../../src/ingest/index.ts';
import type { ImportProgress } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe.each(engines)('an import into $name that is broken off', (engine) => {
  const { orm } = openDatabase(engine);

  it.each<[string, (progress: ImportProgress) => boolean]>([
    ['at once', () => true],
    ['among the figures', (step) => step.doing === 'READING' && step.table === 'figures' && step.rows === 500],
    ['after its last row', (step) => step.doing === 'READING' && step.table === 'claims'],
    ['among the places that are counted', ({ doing }) => doing === 'COUNTING'],
  ])('%s leaves the database as it was', async (_when, isMoment) => {
    const before = await readWholeDatabase(orm());
    const controller = new AbortController();
    const importing = importPackage(orm(), eastJavaPackage, {
      now,
      signal: controller.signal,
      onProgress: (progress) => {
        if (isMoment(progress)) controller.abort(new Error('Enough.'));
      },
    });
    await expect(importing).rejects.toThrow('Enough.');
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('can be done again', async () => {
    const { signal } = new AbortController();
    expect(await importPackage(orm(), eastJavaPackage, { now, signal })).toMatchObject({ changed: true, revision: 1 });
  });
});
