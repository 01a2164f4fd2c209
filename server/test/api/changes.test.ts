import { rankedMetrics, wordsOf } from '@pionir/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPackage } from '../../src/ingest/importPackage.ts';
import { added, changed, deprecated, secondPackage } from '../ingest/support/secondPackage.ts';
import { engines } from '../support/databases.ts';
import { openApi, today } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const cells = 'value printed standing standingReason periodFrom source { slug }';
const figures = `figures(first: 10) { totalCount nodes { revision kind figure { slug printed } before { ${cells} } after { ${cells} } } }`;
const ranks =
  'ranks(first: 500, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { revision metric on unit regency { code } rankBefore rankAfter valueBefore valueAfter } }';

describe.each(engines)('changes on $name', (engine) => {
  let api: Api;
  let rankedBefore: Map<string, Standing>;
  const publish = async (edit: (copy: Awaited<ReturnType<typeof secondPackage>>) => Promise<unknown>, note: string) => {
    const copy = await secondPackage();
    await edit(copy);
    await importPackage(api.orm, copy.folder, { now: new Date(`${today}T06:00:00Z`), note });
  };
  beforeAll(async () => {
    api = await openApi(engine);
    rankedBefore = await rankEverything(api);
  });
  afterAll(() => api.close());

  it('of the first revision are all figures, none with earlier cells', async () => {
    const { data } = await api.ask<any>(`{ dataset { changes(since: 0) { since until ${figures} } } }`);
    const { since, until, figures: found } = data.dataset.changes;
    expect([since, until, found.totalCount]).toEqual([0, 1, 1094]);
    expect(found.nodes[0]).toMatchObject({ revision: 1, kind: 'ADDED', before: null });
    expect(found.nodes[0].after.printed).toBe(found.nodes[0].figure.printed);
  });

  it('of the next are just those that differ, with what they said before and after', async () => {
    await publish(async () => undefined, 'Corrections.');
    const { data, errors } = await api.ask<any>(`{ dataset { changes(since: 1) { ${figures} } } }`);
    expect(errors).toBeUndefined();
    const source = { slug: '3502-seputar-ponorogo-2025' };
    expect(data.dataset.changes.figures).toEqual({
      totalCount: 3,
      nodes: [
        {
          revision: 2,
          kind: 'ADDED',
          figure: { slug: added, printed: '9.900' },
          before: null,
          after: expect.objectContaining({ value: 9900, printed: '9.900' }),
        },
        {
          revision: 2,
          kind: 'CHANGED',
          figure: { slug: changed, printed: '43.825' },
          before: expect.objectContaining({ value: 23825, printed: '23.825', periodFrom: '2025-03', source }),
          after: expect.objectContaining({ value: 43825, printed: '43.825', periodFrom: '2025-03', source }),
        },
        {
          revision: 2,
          kind: 'DEPRECATED',
          figure: { slug: deprecated, printed: '7.674' },
          before: expect.objectContaining({ standing: 'PREFERRED', standingReason: null }),
          after: expect.objectContaining({ standing: 'DEPRECATED', standingReason: 'A slip of the pen.' }),
        },
      ],
    });
  });

  it('of ranks are just those that differ between a ranking before and one after', async () => {
    const rankedAfter = await rankEverything(api);
    const { data } = await api.ask<any>(`query ($after: String) { dataset { changes(since: 1) { ${ranks} } } }`);
    const { nodes, totalCount, pageInfo } = data.dataset.changes.ranks;
    expect(pageInfo.hasNextPage).toBe(false);
    expect(nodes).toHaveLength(totalCount);
    const told = nodes.map((move: any) => [
      `${move.metric} ${move.on} ${move.regency.code}`,
      { rank: move.rankBefore, value: move.valueBefore },
      { rank: move.rankAfter, value: move.valueAfter },
    ]);
    const none = { rank: null, value: null };
    const found = [...new Set([...rankedBefore.keys(), ...rankedAfter.keys()])]
      .map((key) => [key, rankedBefore.get(key) ?? none, rankedAfter.get(key) ?? none] as const)
      .filter(([, before, after]) => before.rank !== after.rank);
    expect(told.toSorted(byKey)).toEqual(found.toSorted(byKey));
    expect(new Set(nodes.map((move: any) => move.metric)).size).toBeGreaterThan(3);
    expect(nodes.every((move: any) => move.unit === rankedMetrics[move.metric as 'GROWTH'].unit)).toBe(true);
  });

  it('changed again, keep what each revision made of them', async () => {
    await publish(async (copy) => {
      await copy.setCell('figures', changed, 'value', '33825');
      await copy.setCell('figures', changed, 'printed', '33.825');
    }, 'Corrected again.');
    const { data } = await api.ask<any>(
      '{ dataset { changes(since: 1) { figures { nodes { revision kind figure { printed } before { printed } after { printed } } } } } }',
    );
    const twice = data.dataset.changes.figures.nodes.filter((change: any) => change.kind === 'CHANGED');
    const figure = { printed: '33.825' };
    expect(twice).toEqual([
      { revision: 3, kind: 'CHANGED', figure, before: { printed: '43.825' }, after: { printed: '33.825' } },
      { revision: 2, kind: 'CHANGED', figure, before: { printed: '23.825' }, after: { printed: '43.825' } },
    ]);
  });

  it('are counted with each revision, the newest first', async () => {
    const { data } = await api.ask<any>(
      '{ dataset { revisions(first: 2) { totalCount nodes { number note package publishedAt contentHash figuresAdded figuresChanged figuresDeprecated ranksMoved verdictsChanged } } } revision(number: 1) { number figuresAdded ranksMoved } none: revision(number: 9) { number } }',
    );
    expect(data.dataset.revisions.totalCount).toBe(3);
    expect(data.dataset.revisions.nodes).toEqual([
      expect.objectContaining({ number: 3, note: 'Corrected again.', figuresAdded: 0, figuresChanged: 1 }),
      expect.objectContaining({ number: 2, package: 'east-java', figuresDeprecated: 1, verdictsChanged: 0 }),
    ]);
    expect(data.dataset.revisions.nodes[1].ranksMoved).toBeGreaterThan(0);
    expect(data.revision).toEqual({ number: 1, figuresAdded: 1094, ranksMoved: 0 });
    expect(data.none).toBeNull();
  });

  it('are given page by page, each once, in one order', async () => {
    const question =
      'query ($after: String) { dataset { changes(since: 0) { ranks(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { revision metric on regency { code } } } } } }';
    const seen: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { data }: { data: any } = await api.ask<any>(question, { after });
      const page: any = data.dataset.changes.ranks;
      seen.push(...page.nodes.map((move: unknown) => JSON.stringify(move)));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      total = page.totalCount;
    } while (after !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(JSON.parse(seen[0] as string).revision).toBe(3);
  });

  it('after the newest are none', async () => {
    const { data } = await api.ask<any>(
      '{ dataset { changes(since: 3) { figures { totalCount } ranks { totalCount } verdicts { totalCount nodes { claimId which verdictBefore verdictAfter } } } } }',
    );
    expect(data.dataset.changes).toEqual({
      figures: { totalCount: 0 },
      ranks: { totalCount: 0 },
      verdicts: { totalCount: 0, nodes: [] },
    });
  });

  it.each([-1, 4])('after revision %i are refused', async (since) => {
    const { errors } = await api.ask(`{ dataset { changes(since: ${since}) { until } } }`);
    expect(errors?.[0]).toMatchObject({
      message: `since: found "${since}", expected the number of a revision, at most 3, or 0 for everything.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of verdicts are those that the changed figures decide', async () => {
    const rivals = [
      '3522-apbd-vulnerable-workers-2023-headcount-1',
      '3525-apbdes-vulnerable-vulnerable-workers-2023-headcount-1',
    ];
    await publish(async (copy) => {
      for (const rival of rivals) {
        await copy.setCell('figures', rival, 'value', '20000');
        await copy.setCell('figures', rival, 'printed', '20.000');
      }
    }, 'Two rivals of Tulungagung are smaller.');
    const { data } = await api.ask<any>(
      '{ dataset { revisions(first: 1) { nodes { verdictsChanged } } changes(since: 3) { verdicts { nodes { revision claimId claim { slug today { verdict } } which verdictBefore verdictAfter } } } } }',
    );
    expect(data.dataset.changes.verdicts.nodes).toEqual([
      {
        revision: 4,
        claimId: '3504-largest-2023',
        claim: { slug: '3504-largest-2023', today: { verdict: 'CONSISTENT' } },
        which: 'TODAY',
        verdictBefore: 'NOT_SUPPORTED',
        verdictAfter: 'CONSISTENT',
      },
    ]);
    expect(data.dataset.revisions.nodes[0].verdictsChanged).toBe(1);
  });
});

interface Standing {
  readonly rank: number | null;
  readonly value: number | null;
}

/** Each rank that the ranking query tells, by metric, day and code. */
async function rankEverything(api: Api): Promise<Map<string, Standing>> {
  const { data } = await api.ask<any>('{ dataset { firstYear } }');
  const found = new Map<string, Standing>();
  for (const metric of wordsOf(rankedMetrics)) {
    for (let year = data.dataset.firstYear; year <= 2025; year += 1) {
      const answer = await api.ask<any>(
        `{ ranking(metric: ${metric}, on: "${year}-12-31") { on rows { nodes { rank value regency { code } } } } }`,
      );
      const { on, rows } = answer.data.ranking;
      for (const { rank, value, regency } of rows.nodes) found.set(`${metric} ${on} ${regency.code}`, { rank, value });
    }
  }
  return found;
}

function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
