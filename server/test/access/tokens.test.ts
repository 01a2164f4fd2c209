import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineActor } from '../../src/access/Actor.ts';
import { checkToken } from '../../src/access/checkToken.ts';
import { createToken } from '../../src/access/createToken.ts';
import { findSecretHash, findTokens } from '../../src/access/findTokens.ts';
import { revokeToken } from '../../src/access/revokeToken.ts';
import { findSession, startSession } from '../../src/access/sessions.ts';
import { SignInGuard } from '../../src/access/SignInGuard.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Em, Orm } from '../../src/db/createOrm.ts';
import { engines } from '../support/databases.ts';
import type { TestDatabase } from '../support/databases.ts';

const now = new Date('2026-11-21T05:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe.each(engines)('access tokens on $name', (engine) => {
  let database: TestDatabase;
  let orm: Orm;
  beforeAll(async () => {
    database = await engine.createDatabase();
    orm = await createOrm(database.url);
    await migrate(orm);
  });
  afterAll(async () => {
    await orm.close();
    await database.drop();
  });

  const em = () => orm.em.fork() as Em;
  const make = (days = 90) => createToken(em(), { role: 'PUBLISHER', name: 'Meja data', days }, commandLineActor, now);
  const check = (text: string, when = now, guard = new SignInGuard(), address = '203.0.113.7') =>
    checkToken(em(), text, { guard, address, now: when });
  const refusal = (reason: string) => ({ extensions: { code: 'TOKEN_REFUSED', reason } });

  it('are told once and kept as a hash of Argon2id', async () => {
    const { text, token } = await make();
    expect(text).toMatch(/^pionir_[a-z2-9]{10}_[\w-]{43}$/);
    expect(await findSecretHash(em(), token.id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const kept = JSON.stringify([await findTokens(em()), await em().execute('select * from access_token')]);
    expect(kept).not.toContain(text.slice(18));
  });

  it('let their holder in until their last day, as they were typed', async () => {
    const { text, token } = await make(2);
    expect(await check(` ${text}\n`)).toEqual(token);
    expect(await check(text, after(1.99))).toEqual(token);
    await expect(check(text, after(2))).rejects.toMatchObject(refusal('EXPIRED'));
  });

  it('let nobody in once they are revoked, and neither do their sessions', async () => {
    const { text, token } = await make();
    const guard = new SignInGuard();
    await check(text, now, guard);
    const { key } = await startSession(em(), token, now);
    expect((await findSession(em(), key, now))?.token).toEqual(token);
    await revokeToken(em(), token.id, commandLineActor, now);
    await expect(check(text, now, guard)).rejects.toMatchObject(refusal('REVOKED'));
    expect(await findSession(em(), key, now)).toBeNull();
    for (let count = 1; count <= 5; count += 1)
      await expect(check(text, now, guard)).rejects.toMatchObject(refusal('REVOKED'));
    await expect(check(text, now, guard)).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(await revokeToken(em(), 'nobodys222', commandLineActor, now)).toBeNull();
  });

  it('are refused alike, whether another secret or no such token', async () => {
    const { text, token } = await make();
    const wrong = `pionir_${token.id}_${'A'.repeat(43)}`;
    for (const given of [wrong, `pionir_nobodys222_${'A'.repeat(43)}`, text.slice(0, -1), 'secret', ''])
      await expect(check(given)).rejects.toMatchObject({
        message: 'This token is not known.',
        ...refusal('UNKNOWN'),
      });
  });

  it('cannot be guessed: whoever fails often waits longer each time, the right token too', async () => {
    const { text, token } = await make();
    const guard = new SignInGuard();
    const wrong = `pionir_${token.id}_${'A'.repeat(43)}`;
    for (let count = 1; count <= 5; count += 1)
      await expect(check(wrong, now, guard)).rejects.toMatchObject(refusal('UNKNOWN'));
    const wait = (retryAfter: number) => ({ extensions: { code: 'TOO_MANY_ATTEMPTS', retryAfter } });
    await expect(check(text, now, guard)).rejects.toMatchObject(wait(1));
    const later = new Date(now.getTime() + 1000);
    await expect(check(wrong, later, guard)).rejects.toMatchObject(refusal('UNKNOWN'));
    await expect(check(text, later, guard)).rejects.toMatchObject(wait(2));
    const muchLater = new Date(now.getTime() + 3000);
    expect(await check(text, muchLater, guard)).toEqual(token);
    await expect(check(wrong, muchLater, guard)).rejects.toMatchObject(refusal('UNKNOWN'));
  });

  it('are let in however often others were wrong about them elsewhere', async () => {
    const { text, token } = await make();
    const guard = new SignInGuard();
    const wrong = `pionir_${token.id}_${'A'.repeat(43)}`;
    for (let count = 1; count <= 12; count += 1)
      await expect(check(wrong, now, guard, `203.0.113.${100 + count}`)).rejects.toMatchObject(refusal('UNKNOWN'));
    expect(await check(text, now, guard)).toEqual(token);
  });

  it('gives nothing to whoever asks many at once', async () => {
    const guard = new SignInGuard();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => check('wrong', now, guard)));
    const codes = results.map((result) => (result.status === 'rejected' ? result.reason.extensions.code : 'in'));
    expect(codes.filter((code) => code === 'TOKEN_REFUSED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(15);
  });
});

describe.each(engines)('sessions on $name', (engine) => {
  it('last twelve hours, survive a restart, and are kept as a hash', async () => {
    const database = await engine.createDatabase();
    const first = await createOrm(database.url);
    await migrate(first);
    const em = first.em.fork() as Em;
    const { token } = await createToken(em, { role: 'CONTRIBUTOR', name: 'Meja', days: 90 }, commandLineActor, now);
    const { key, expiresAt } = await startSession(em, token, now);
    expect(expiresAt).toBe('2026-11-21T17:00:00.000Z');
    expect(JSON.stringify(await em.execute('select * from session'))).not.toContain(key);
    await first.close();

    const second = await createOrm(database.url);
    const again = second.em.fork() as Em;
    expect(await findSession(again, key, after(0.49))).toEqual({ token, expiresAt });
    expect(await findSession(again, key, after(0.5))).toBeNull();
    await startSession(again, token, after(0.6));
    expect(await again.execute('select "token_id" from "session"')).toEqual([{ token_id: token.id }]);
    await second.close();
    await database.drop();
  });

  it('end with a token that ends sooner', async () => {
    const database = await engine.createDatabase();
    const orm = await createOrm(database.url);
    await migrate(orm);
    const em = orm.em.fork() as Em;
    const { token } = await createToken(em, { role: 'CONTRIBUTOR', name: 'Meja', days: 1 }, commandLineActor, now);
    expect((await startSession(em, token, after(0.9))).expiresAt).toBe(token.expiresAt);
    await orm.close();
    await database.drop();
  });
});
