import type { Regency } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

export async function findRegencies(em: Em, codes: readonly string[]): Promise<Regency[]> {
  const rows = await regencies(em).where('code', 'in', among(em, codes)).execute();
  return rows.toSorted(byCode);
}

/** The regency that the Ministry of Home Affairs knows by this code; null when there is none. */
export async function findRegencyByKemendagriCode(em: Em, kemendagriCode: string): Promise<Regency | null> {
  return (await regencies(em).where('kemendagri_code', '=', kemendagriCode).executeTakeFirst()) ?? null;
}

/** All regencies of provinces, in the order of their codes. */
export async function findRegenciesOf(em: Em, provinceCodes: readonly string[]): Promise<Regency[]> {
  const rows = await regencies(em).where('province_code', 'in', among(em, provinceCodes)).execute();
  return rows.toSorted(byCode);
}

/** The provinces that have regencies in the data, in order. */
export async function findProvinceCodes(em: Em): Promise<string[]> {
  const rows = await tablesOf(em).selectFrom('regency').select('province_code').distinct().execute();
  return rows.map((row) => row.province_code).toSorted();
}

function regencies(em: Em) {
  return tablesOf(em)
    .selectFrom('regency')
    .select([
      'code',
      'kemendagri_code as kemendagriCode',
      'province_code as provinceCode',
      'name',
      'kind',
      'latitude',
      'longitude',
      'tile_column as tileColumn',
      'tile_row as tileRow',
      'branch_office as branchOffice',
    ]);
}

function byCode(a: Regency, b: Regency): number {
  return a.code < b.code ? -1 : 1;
}
