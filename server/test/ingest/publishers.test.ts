import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { draftSource, importPackage, RevisionChanged } from '../../src/ingest/index.ts';
import type { DraftRow, ImportOptions } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { drafted } from './support/drafted.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { changed } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-01T12:00:00Z');

describe.each(engines)('publishers who know of each other, on $name', (engine) => {
  const { orm } = openDatabase(engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  const publish = (rows: readonly DraftRow[], options: Partial<ImportOptions> = {}) =>
    importPackage(orm(), draftSource('east-java', rows), { now: later, partial: true, ...options });
  const rows = (statement: string) => orm().em.fork().execute<Record<string, unknown>[]>(statement);

  it('are refused when another revision is the newest than the publisher saw', async () => {
    const before = await readWholeDatabase(orm());
    const correction = drafted(['figures', { figure_id: changed, note: 'Late.' }]);
    const fault = await publish(correction, { expectedRevision: null }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(RevisionChanged);
    expect(fault).toMatchObject({ expected: null, found: 1 });
    expect(await readWholeDatabase(orm())).toBe(before);
    expect(await publish(correction, { expectedRevision: 1 })).toMatchObject({ changed: true, revision: 2 });
  });

  it('at once: one is published, the other is told', async () => {
    const correct = (note: string) =>
      publish(drafted(['figures', { figure_id: changed, note }]), { expectedRevision: 2 });
    const settled = await Promise.allSettled([correct('One.'), correct('Two.')]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = settled.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ name: 'RevisionChanged', expected: 2, found: 3 });
  });

  it('publish together with what is written alongside, or not at all', async () => {
    const before = await readWholeDatabase(orm());
    const correction = drafted(['figures', { figure_id: changed, note: 'Later still.' }]);
    const fails = publish(correction, {
      async alongside(em, { revision }) {
        expect(revision).toBe(4);
        await em.execute(`update "revision" set "note" = 'Written alongside.' where "number" = 4`, [], 'run');
        throw new Error('No room.');
      },
    });
    await expect(fails).rejects.toThrow('No room.');
    expect(await readWholeDatabase(orm())).toBe(before);
    await publish(correction, {
      async alongside(em) {
        await em.execute(`update "revision" set "note" = 'Written alongside.' where "number" = 4`, [], 'run');
      },
    });
    expect(await rows('select "note" from "revision" where "number" = 4')).toEqual([{ note: 'Written alongside.' }]);
  });
});
