import { describe, expect, it } from 'vitest';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import { engines } from '../support/databases.ts';

describe.each(engines)('migrations on $name', (engine) => {
  it('make just the schema that the entities describe, and run once', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const executed = await orm.migrator.getExecuted();
    await migrate(orm);
    expect(await orm.migrator.getExecuted()).toEqual(executed);
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    await orm.close();
    await database.drop();
  });

  it('hold references and the one subject of a figure', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const connection = orm.em.getConnection();
    const source =
      "insert into source (id, publisher, publisher_kind, accessed_on, gist, package, line) values ('s', 'p', 'PRESS', '2026-11-21', 'g', 't', 1)";
    await connection.execute(source);
    const figure = (column: string, value: string) =>
      connection.execute(
        `insert into figure (id, ${column}, measure, value, unit, source_id, printed, "precision", standing, package, line) values ('f', ${value}, 'HEADCOUNT', 1, 'people', 's', '1', 'EXACT', 'NORMAL', 't', 1)`,
      );
    await expect(figure('cohort_id', "'nowhere'")).rejects.toThrow(/foreign key/i);
    await expect(figure('cohort_id', 'null')).rejects.toThrow(/figure_has_one_subject/);
    await expect(figure('province_code', "'35'")).resolves.toBeDefined();
    await orm.close();
    await database.drop();
  });
});
