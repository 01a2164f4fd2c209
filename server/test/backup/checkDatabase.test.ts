import { beforeEach, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe.each(engines)('the check of a database of $name', (engine) => {
  const { orm } = openDatabase(engine);
  const execute = (statement: string) => orm().em.getConnection().execute(statement);
  beforeEach(() => importPackage(orm(), eastJavaPackage, { now }));

  it('finds nothing in a sound one', async () => {
    expect(await checkDatabase(orm())).toEqual([]);
  });

  it('finds a cell that was changed behind its back', async () => {
    await execute(`update figure set value = value + 1 where id = '3504-dbhcht-vulnerable-workers-2023-headcount-1'`);
    expect(await checkDatabase(orm())).toEqual(['The rows of east-java are not those that revision 1 published.']);
    await execute(`update figure set value = value - 1 where id = '3504-dbhcht-vulnerable-workers-2023-headcount-1'`);
  });

  it('finds a part that was lost', async () => {
    const lost = await orm()
      .em.fork()
      .execute<{ total_id: string; figure_id: string; position: number }[]>(
        'select * from total_part order by total_id, position limit 1',
      );
    const [{ total_id, figure_id, position }] = lost as [(typeof lost)[number]];
    await execute(`delete from total_part where total_id = '${total_id}' and position = ${position}`);
    expect(await checkDatabase(orm())).toEqual(['The rows of east-java are not those that revision 1 published.']);
    await execute(
      `insert into total_part (total_id, position, figure_id) values ('${total_id}', ${position}, '${figure_id}')`,
    );
  });

  it('finds a revision that is missing, and figures of none', async () => {
    await execute('update revision set "number" = 3');
    expect(await checkDatabase(orm())).toEqual([
      'There is no revision 1, 2, though there is a later one.',
      '1094 figures say that they came in a revision that there is not.',
    ]);
    await execute('update revision set "number" = 1');
  });

  it('finds a province without a regency', async () => {
    await execute(`update figure set province_code = '99' where province_code = '35'`);
    const findings = await checkDatabase(orm());
    expect(findings[0]).toMatch(/^figure\.province_code names no province of any regency in \d+ rows\.$/);
    await execute(`update figure set province_code = '35' where province_code = '99'`);
  });
});
