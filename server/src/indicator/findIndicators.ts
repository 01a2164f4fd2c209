import { knownFrom } from '@pionir/shared';
import type { Indicator } from '@pionir/shared';
import type { PlaceScope } from '../coverage/placeScope.ts';
import { regencyCodesIn } from '../coverage/placeScope.ts';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Every indicator of regencies, by name and year. */
export async function findIndicators(em: Em, codes: readonly string[]): Promise<Indicator[]> {
  return read(indicators(em).where('indicator.regency_code', 'in', among(em, codes)));
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
    ]);
}

async function read(query: ReturnType<typeof indicators>): Promise<Indicator[]> {
  const rows = await query.execute();
  return rows
    .map(({ publishedOn, accessedOn, ...indicator }) => ({
      ...indicator,
      knownFrom: knownFrom({ publishedOn, accessedOn }),
    }))
    .toSorted(byNameThenYear);
}

function byNameThenYear(a: Indicator, b: Indicator): number {
  return a.name === b.name ? a.year - b.year : a.name < b.name ? -1 : 1;
}
