import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLineActor } from '../../src/access/Actor.ts';
import { createToken } from '../../src/access/createToken.ts';
import { findTokens } from '../../src/access/findTokens.ts';
import { revokeToken } from '../../src/access/revokeToken.ts';
import { recordAction } from '../../src/audit/recordAction.ts';
import { checkToken } from '../../src/access/checkToken.ts';
import { findSession, startSession } from '../../src/access/sessions.ts';
import { SignInGuard } from '../../src/access/SignInGuard.ts';
import { actorOf } from '../../src/access/AccessToken.ts';
import type { RestoredBackup } from '../../src/backup/RestoreOptions.ts';
import { restoreBackup } from '../../src/backup/restoreBackup.ts';
import { writeBackup } from '../../src/backup/writeBackup.ts';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { findDrafts } from '../../src/draft/findDrafts.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import { Watch } from '../../src/graphql/Watch.ts';
import { undoRevision } from '../../src/revision/undo/undoRevision.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import { createDraft, newFigure } from './support/questions.ts';
import { undoables } from './support/undoables.ts';

describe.each(engines)('the desk of $name, restored into the other engine', (engine) => {
  it('has its tokens, drafts and audit log, but no session, and what undoing needs', async () => {
    const desk = await openDesk(engine);
    const { now } = desk.clock;
    const { text, token } = await desk.makeToken('PUBLISHER');
    const { key } = await startSession(desk.orm.em.fork() as Em, token, now);
    await desk.askDesk(createDraft, { title: 'Trenggalek', rows: [newFigure] }, text);
    const rows = undoables.map((row, index) => ({ ...row, place: index + 1 }));
    await importPackage(desk.orm, draftSource('east-java', rows), { now, partial: true });
    const folder = await mkdtemp(join(tmpdir(), 'pionir-desk-'));
    await writeBackup(desk.orm, join(folder, 'whole.gz'), { now });

    const database = await (engines.find(({ name }) => name !== engine.name) as Engine).createDatabase();
    await restoreBackup(database.url, join(folder, 'whole.gz'), {
      force: false,
      record: (inside) =>
        recordAction(inside, commandLineActor, { action: 'RESTORED', subject: 'whole.gz', details: {} }, now),
    });
    const orm = await createOrm(database.url);
    const em = () => orm.em.fork() as Em;
    const actor = actorOf(token);
    expect(await checkToken(em(), text, { guard: new SignInGuard(), address: '203.0.113.1', now })).toMatchObject({
      id: token.id,
    });
    // A session that was ended since the backup must not come back.
    expect(await findSession(em(), key, now)).toBeNull();
    expect(await findDrafts(em(), actor, null)).toMatchObject([{ title: 'Trenggalek', rowCount: 1 }]);
    expect(await undoRevision(orm, { number: 2, expectedRevision: 2 }, actor, now, new Watch(60_000))).toBe(3);
    expect(await em().execute('select "action" from "audit_entry" order by "number"')).toEqual(
      ['TOKEN_CREATED', 'DRAFT_CREATED', 'RESTORED', 'UNDONE'].map((action) => ({ action })),
    );
    await expect(em().execute('delete from "audit_entry"')).rejects.toThrow('The audit log is only added to');
    expect(await checkDatabase(orm)).toEqual([]);

    await orm.close();
    await database.drop();
    await desk.close();
    await rm(folder, { recursive: true });
  });
});

describe.each(engines)('tokens of $name, restored over the database itself', (engine) => {
  it('stay revoked where they were revoked since, and the log says which', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const em = () => orm.em.fork() as Em;
    const now = new Date('2026-11-21T05:00:00Z');
    const wish = { role: 'PUBLISHER', name: 'Meja data', days: 90 } as const;
    const [kept, revoked, long] = [
      await createToken(em(), wish, commandLineActor, now),
      await createToken(em(), wish, commandLineActor, now),
      await createToken(em(), wish, commandLineActor, now),
    ];
    await revokeToken(em(), long.token.id, commandLineActor, now);
    const folder = await mkdtemp(join(tmpdir(), 'pionir-revoked-'));
    const file = join(folder, 'whole.gz');
    await writeBackup(orm, file, { now });
    await revokeToken(em(), revoked.token.id, commandLineActor, now);
    await createToken(em(), wish, commandLineActor, now);
    await orm.close();

    const told: unknown[] = [];
    const record = async (_inside: Em, { keptRevoked }: RestoredBackup) => void told.push(keptRevoked);
    const { keptRevoked } = await restoreBackup(database.url, file, { force: true, record });
    expect([keptRevoked, told]).toEqual([[revoked.token.id], [[revoked.token.id]]]);
    const restored = await createOrm(database.url);
    const valid = (await findTokens(restored.em.fork() as Em)).filter(({ revokedAt }) => revokedAt === null);
    expect(valid.map(({ id }) => id)).toEqual([kept.token.id]);
    await restored.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });
});
