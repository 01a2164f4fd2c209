import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

interface Conflict {
  readonly measure: string;
  readonly subjectLabel: string;
  readonly used: { readonly value: number };
  readonly reason: string;
  readonly figures: { readonly role: string; readonly figure: { readonly slug: string; readonly value: number } }[];
}

describe.each(engines)('conflicts on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function conflictsOf(code: string, knownAt: string | null = null): Promise<Conflict[]> {
    const { data } = await api.ask<{ regency: { conflicts: Conflict[] } }>(
      `query ($code: ID!, $knownAt: Date) { regency(code: $code) { conflicts(knownAt: $knownAt) {
        measure subjectLabel(language: EN) periodFrom periodTo reason used { value }
        subject { __typename } figures { role figure { slug value printed standingReason source { publisher publishedOn } } } } } }`,
      { code, knownAt },
    );
    return data.regency.conflicts;
  }

  it('the 29,250 of Ponorogo stands beside the 29,025 that is used', async () => {
    const found = (await conflictsOf('3502')).find((conflict) => conflict.used.value === 29_025);
    const withdrawn = found?.figures.filter(({ role }) => role === 'DEPRECATED').map(({ figure }) => figure.value);
    expect(withdrawn).toEqual([29_250, 29_250, 29_250, 29_250, 29_250]);
    expect(found?.reason).toContain('29,025');
  });

  it('the three budgets of Lumajang stand side by side', async () => {
    const found = (await conflictsOf('3508')).find(({ measure }) => measure === 'BUDGET');
    expect(found?.used.value).toBe(732_210_600);
    expect(
      found?.figures
        .filter(({ role }) => role === 'RIVAL')
        .map(({ figure }) => figure.value)
        .toSorted(),
    ).toEqual([659_200_000, 659_265_600, 717_646_000]);
  });

  it('the areas that a source adds up are parts, not rivals', async () => {
    const conflicts = await conflictsOf('3512');
    expect(conflicts.filter(({ measure }) => measure === 'HEADCOUNT')).toEqual([]);
  });

  it('nothing disagreed before it was published', async () => {
    expect(await conflictsOf('3502', '2020-01-01')).toEqual([]);
  });

  it('a figure tells what stands beside it', async () => {
    const { data } = await api.ask<any>(
      `{ cohort(slug: "3516-dbhcht-tobacco-and-vulnerable-2023") { figures { slug beside { role figure { slug value } } } } }`,
    );
    const used = data.cohort.figures.find(({ slug }: { slug: string }) => slug.endsWith('headcount-1'));
    expect(used.beside.map(({ role, figure }: any) => `${role} ${figure.value}`)).toEqual([
      'AGREES 27727',
      'AGREES 27727',
      'RIVAL 27272',
      'RIVAL 27272',
      'RIVAL 27272',
    ]);
  });
});
