import type { Program } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';

export async function findPrograms(em: Em, ids: readonly string[]): Promise<Program[]> {
  return read(programs(em).where('id', 'in', among(em, ids)));
}

/** All programs of regencies, in the order of their ids. */
export async function findProgramsOfRegencies(em: Em, codes: readonly string[]): Promise<Program[]> {
  return read(programs(em).where('regency_code', 'in', among(em, codes)));
}

/** The provinces' own schemes, which are not shared out among the regencies. */
export async function findProgramsOfProvinces(em: Em, provinceCodes: readonly string[]): Promise<Program[]> {
  return read(programs(em).where('regency_code', 'is', null).where('province_code', 'in', among(em, provinceCodes)));
}

function programs(em: Em) {
  return tablesOf(em)
    .selectFrom('program')
    .select([
      'id',
      'province_code as provinceCode',
      'regency_code as regencyCode',
      'name_id as nameId',
      'name_en as nameEn',
      'funding',
      'benefits',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'note',
    ]);
}

async function read(query: ReturnType<typeof programs>): Promise<Program[]> {
  const rows = await query.execute();
  return rows
    .map((row) => ({ ...row, funding: readWords(row.funding), benefits: readWords(row.benefits) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
