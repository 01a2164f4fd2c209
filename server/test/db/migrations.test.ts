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
    const update = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    // Entities know no triggers, which each engine writes its own way; the tests of the audit log hold those.
    const known = update
      .replaceAll(/^drop (trigger|function) if exists .*"?`?audit_entry.*;\n*/gm, '')
      // Nor collations, which SQLite has others of: the pages of lists are read by the bytes of their keys.
      .replaceAll(/^(drop|create) index "figure_added_in_id_index".*;\n*/gm, '');
    expect(known).toBe('');
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

  it('say of revisions before the record of changes only what is certain', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await orm.migrator.up({ to: 'Migration20261121_CoverageGraph' });
    const connection = orm.em.getConnection();
    for (const [number, name] of ['once', 'twice', 'twice'].entries()) {
      await connection.execute(
        `insert into revision ("number", published_at, package, note, content_hash) values (${number + 1}, '2026-11-21T00:00:00.000Z', '${name}', 'n', 'h')`,
      );
    }
    await connection.execute(
      "insert into source (id, publisher, publisher_kind, accessed_on, gist, package, line) values ('s', 'p', 'PRESS', '2026-11-21', 'g', 'once', 1)",
    );
    for (const [id, name] of [
      ['a', 'once'],
      ['b', 'twice'],
    ]) {
      await connection.execute(
        `insert into figure (id, province_code, measure, value, unit, source_id, printed, "precision", standing, package, line) values ('${id}', '35', 'BUDGET', 1, 'IDR', 's', '1', 'EXACT', 'NORMAL', '${name}', 1)`,
      );
    }
    await migrate(orm);
    const read = (sql: string) => orm.em.fork().execute(sql);
    expect(await read('select id, added_in from figure order by id')).toEqual([
      { id: 'a', added_in: 1 },
      { id: 'b', added_in: null },
    ]);
    const none = { figures_added: null, figures_changed: null, figures_deprecated: null, ranks_moved: null };
    expect(
      await read(
        'select "number", figures_added, figures_changed, figures_deprecated, ranks_moved from revision order by "number"',
      ),
    ).toEqual([
      { number: 1, figures_added: 1, figures_changed: 0, figures_deprecated: 0, ranks_moved: 0 },
      { number: 2, ...none },
      { number: 3, ...none },
    ]);
    await orm.close();
    await database.drop();
  });
});
