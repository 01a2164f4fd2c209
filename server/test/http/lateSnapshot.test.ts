import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { ProgramEntity, RegencyEntity, RevisionEntity } from '../../src/db/entities/index.ts';
import { Watch } from '../../src/graphql/Watch.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';

const kept = 'ranking(metric: PROTECTED_WORKERS) { rows(first: 1) { nodes { value regency { name } } } }';
const notKept = 'program(slug: "3504-all-paid") { name }';

describe('a snapshot of PostgreSQL', () => {
  let api: Api;
  beforeAll(async () => {
    const postgresql = engines.find(({ name }) => name === 'PostgreSQL') as Engine;
    api = await openApi(postgresql, ({ databaseUrl }) => ({ listenAt: databaseUrl }));
  });
  afterAll(() => api.close());

  it('is taken of a question alone that needs one: what is kept is answered without a statement', async () => {
    await api.ask(`query Before { ${kept} }`);
    // Once a listener has been heard, no revision is looked up either.
    await vi.waitFor(async () => {
      takeStatementCount();
      expect((await api.ask(`query Anew { ${kept} }`)).errors).toBeUndefined();
      expect(takeStatementCount()).toBe(0);
    }, 10_000);
    await api.ask(`query Unkept { ${kept} ${notKept} }`);
    expect(takeStatementCount()).toBeGreaterThanOrEqual(3);
  });

  it('that turns out to be of a newer revision than what was kept is read from alone', async () => {
    const question = (name: string) => `query ${name} { ${kept} ${notKept} dataset { revision } }`;
    const names = ({ data }: Awaited<ReturnType<typeof ask>>) => [
      data.dataset.revision,
      data.program.name,
      data.ranking.rows.nodes[0]?.regency.name,
    ];
    const ask = async (name: string) =>
      api.ask<{
        readonly dataset: { readonly revision: number };
        readonly program: { readonly name: string };
        readonly ranking: { readonly rows: { readonly nodes: readonly { readonly regency: { name: string } }[] } };
      }>(question(name));
    expect(names(await ask('First'))).toEqual([1, expect.not.stringContaining('2'), expect.not.stringContaining('2')]);
    // Nobody is told of it, so the server goes on to expect the first.
    await publishSilently(api.orm.em.fork() as Em);
    expect(names(await ask('Second'))).toEqual([2, 'Program 2', 'Daerah 2']);
  });
});

async function publishSilently(em: Em): Promise<void> {
  await em.transactional(async (inside) => {
    const publication = { package: 'test', note: 'More', contentHash: '', publishedAt: '2026-11-21T00:00:00.000Z' };
    const counts = { figuresAdded: 0, figuresChanged: 0, figuresDeprecated: 0 };
    await inside.insert(RevisionEntity, { number: 2, ...publication, ...counts });
    await inside.nativeUpdate(ProgramEntity, {}, { nameId: 'Program 2' });
    await inside.nativeUpdate(RegencyEntity, {}, { name: 'Daerah 2' });
  });
}

describe('whoever looks on', () => {
  it('expects a revision until the snapshot tells another', async () => {
    const watch = new Watch(1000, { expectedRevision: 1 });
    watch.openSnapshot = async () => watch.sawSnapshot(2);
    expect(await watch.findRevision()).toBe(1);
    await watch.openSnapshot();
    expect([watch.hasMoved, watch.isInVain, watch.revision]).toEqual([true, true, 2]);
  });

  it('has nothing against a newer one where nothing was expected yet', async () => {
    const watch = new Watch(1000, { expectedRevision: 1 });
    watch.openSnapshot = async () => watch.sawSnapshot(2);
    await watch.openSnapshot();
    expect([await watch.findRevision(), watch.isInVain]).toEqual([2, false]);
  });

  it('asks the snapshot where no revision is known', async () => {
    const watch = new Watch(1000);
    watch.openSnapshot = async () => watch.sawSnapshot(3);
    expect(await watch.findRevision()).toBe(3);
  });
});
