import { describe, expect, it } from 'vitest';
import { commandLineActor } from '../../src/access/Actor.ts';
import { recordAction } from '../../src/audit/recordAction.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { engines } from '../support/databases.ts';

describe.each(engines)('the audit log on $name', (engine) => {
  it('is only added to: the database refuses the rest, whoever asks', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const em = orm.em.fork() as Em;
    const now = new Date('2026-11-21T05:00:00Z');
    const action = { action: 'BACKED_UP', subject: 'a.zip', details: { rows: 1 } } as const;
    await recordAction(em, commandLineActor, action, now);
    const forbidden = [`update "audit_entry" set "subject" = 'b.zip'`, 'delete from "audit_entry"'];
    if (engine.name === 'PostgreSQL') forbidden.push('truncate "audit_entry"');
    for (const statement of forbidden)
      await expect(em.execute(statement)).rejects.toThrow('The audit log is only added to');
    expect(await em.execute('select * from "audit_entry"')).toEqual([
      {
        number: 1,
        at: now.toISOString(),
        actor_kind: 'COMMAND_LINE',
        actor_token: null,
        actor_name: null,
        actor_role: null,
        action: 'BACKED_UP',
        subject: 'a.zip',
        details: '{"rows":1}',
      },
    ]);
    await orm.close();
    await database.drop();
  });
});
