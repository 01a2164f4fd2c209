import { knownFrom } from '@pionir/shared';
import type { Indicator } from '@pionir/shared';
import type { PlaceScope } from '../coverage/placeScope.ts';
import { regencyCodesIn } from '../coverage/placeScope.ts';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Every indicator of regencies, by name, year and place. */
export async function findIndicators(em: Em, codes: readonly string[]): Promise<Indicator[]> {
  return read(indicators(em).where('indicator.regency_code', 'in', among(em, codes)));
}

/** Every indicator that sources state, by name, year and place. */
export async function findIndicatorsFrom(em: Em, sourceIds: readonly string[]): Promise<Indicator[]> {
  return read(indicators(em).where('indicator.source_id', 'in', among(em, sourceIds)));
}

/** People at work in every year there is, the denominator of shares. */
export async function findEmployed(em: Em, scope: PlaceScope): Promise<Indicator[]> {
  return read(
    indicators(em)
      .where('indicator.name', '=', 'EMPLOYED')
      .where('indicator.regency_code', 'in', regencyCodesIn(em, scope)),
  );
}

function indicators(em: Em) {
  return tablesOf(em)
    .selectFrom('indicator')
    .innerJoin('source', 'source.id', 'indicator.source_id')
    .select([
      'indicator.regency_code as regencyCode',
      'indicator.name',
      'indicator.year',
      'indicator.value',
      'indicator.unit',
      'indicator.source_id as sourceId',
      'source.published_on as publishedOn',
      'source.accessed_on as accessedOn',
    ])
    .where('indicator.withdrawn_reason', 'is', null);
}

async function read(query: ReturnType<typeof indicators>): Promise<Indicator[]> {
  const rows = await query.execute();
  return rows
    .map(({ publishedOn, accessedOn, ...indicator }) => ({
      ...indicator,
      knownFrom: knownFrom({ publishedOn, accessedOn }),
    }))
    .toSorted(byNameYearAndPlace);
}

function byNameYearAndPlace(a: Indicator, b: Indicator): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.year !== b.year) return a.year - b.year;
  return a.regencyCode < b.regencyCode ? -1 : 1;
}
