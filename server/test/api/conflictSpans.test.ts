import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface Row {
  readonly regency: { readonly name: string };
  readonly rank: number;
  readonly value: number;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
}

describe.each(engines)('on $name, where sources conflict', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function rowOf(name: string, metric: string): Promise<Row | undefined> {
    const { data } = await api.ask<{ ranking: { rows: { nodes: Row[] } } }>(
      `{ ranking(metric: ${metric}, on: "2025-12-31") {
        rows { nodes { regency { name } rank value rankLow rankHigh valueLow valueHigh } } } }`,
    );
    return data.ranking.rows.nodes.find((row) => row.regency.name === name);
  }

  it('a count spans their figures, and its rank the places in between', async () => {
    // 157,058 and "sekitar 157 ribu" stand against the 197,893 that is used.
    expect(await rowOf('Kabupaten Bojonegoro', 'VULNERABLE_WORKERS')).toMatchObject({
      rank: 1,
      value: 197_893,
      valueLow: 157_000,
      valueHigh: 197_893,
      rankLow: 1,
      rankHigh: 1,
    });
  });

  it('a disputed neighbour leaves a rank open that nobody disputes itself', async () => {
    // 26,000 tobacco farmers in another report would lift Lamongan over Sidoarjo.
    expect(await rowOf('Kabupaten Sidoarjo', 'VULNERABLE_WORKERS')).toMatchObject({
      rank: 3,
      valueLow: 47_622,
      valueHigh: 47_622,
      rankLow: 3,
      rankHigh: 4,
    });
  });

  it('a number that a source adds up to the one used is no conflict', async () => {
    const row = await rowOf('Kabupaten Bondowoso', 'VULNERABLE_WORKERS');
    expect([row?.valueLow, row?.valueHigh]).toEqual([row?.value, row?.value]);
  });

  it('metrics that head counts do not bound have no such span', async () => {
    const row = await rowOf('Kabupaten Bojonegoro', 'EARLIEST_START');
    expect([row?.valueLow, row?.valueHigh, row?.rankLow, row?.rankHigh]).toEqual([null, null, null, null]);
  });
});
