import type { Em } from '../db/createOrm.ts';
import { storedTables } from '../db/storedTables.ts';
import type { StoredReference } from '../db/storedTables.ts';

/** Every row that another row names is there; and every province has a regency. */
export async function checkReferences(em: Em): Promise<string[]> {
  const findings: string[] = [];
  for (const { name, references } of storedTables(em)) {
    for (const reference of references) {
      const lost = await countLost(em, name, reference);
      if (lost > 0)
        findings.push(`${name}.${reference.columns.join(', ')} names no ${reference.table} in ${lost} rows.`);
    }
  }
  for (const table of ['program', 'figure', 'claim']) {
    const lost = await countLost(em, table, { columns: ['province_code'], table: 'regency', key: ['province_code'] });
    if (lost > 0) findings.push(`${table}.province_code names no province of any regency in ${lost} rows.`);
  }
  return findings;
}

async function countLost(em: Em, table: string, { columns, table: other, key }: StoredReference): Promise<number> {
  const stated = columns.map((column) => `r."${column}" is not null`).join(' and ');
  const same = columns.map((column, index) => `o."${key[index]}" = r."${column}"`).join(' and ');
  const [found] = await em.execute<{ rows: number | string }[]>(
    `select count(*) as "rows" from "${table}" r where ${stated} and not exists (select 1 from "${other}" o where ${same})`,
  );
  return Number(found?.rows);
}
