import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';

const signIn = 'mutation ($token: String!) { signIn(token: $token) { role name expiresAt } }';
const session = '{ session { role name } }';

describe.each(engines)('signing in on $name', (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());

  interface Sending {
    readonly cookies?: Record<string, string>;
    readonly address?: string;
    readonly accept?: string;
  }

  async function send(
    query: string,
    variables: object,
    { cookies = {}, address = '203.0.113.1', accept }: Sending = {},
  ) {
    const response = await desk.app.inject({
      method: 'POST',
      url: '/desk/graphql',
      cookies,
      remoteAddress: address,
      headers: accept === undefined ? {} : { accept },
      payload: { query, variables },
    });
    return { response, answer: response.json(), cookie: response.cookies[0] };
  }

  it('exchanges a token for a session, which a cookie holds', async () => {
    const { text } = await desk.makeToken('PUBLISHER');
    const { answer, cookie } = await send(signIn, { token: text });
    expect(answer).toEqual({
      data: { signIn: { role: 'PUBLISHER', name: 'Meja PUBLISHER', expiresAt: '2026-11-21T17:00:00.000Z' } },
      extensions: expect.anything(),
    });
    expect(cookie).toEqual({
      name: 'pionir-session',
      value: expect.stringMatching(/^[\w-]{43}$/),
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      expires: new Date('2026-11-21T17:00:00Z'),
    });
    const cookies = { 'pionir-session': cookie?.value as string };
    expect((await send(session, {}, { cookies })).answer.data.session.role).toBe('PUBLISHER');
    const out = await send('mutation { signOut }', {}, { cookies });
    expect(out.answer.data).toEqual({ signOut: true });
    expect(out.cookie?.value).toBe('');
    expect((await send(session, {}, { cookies })).answer.data).toEqual({ session: null });
    expect((await send('mutation { signOut }', {}, { cookies })).answer.data).toEqual({ signOut: false });
  });

  it('ends the session that was there', async () => {
    const [first, second] = [await desk.makeToken('CONTRIBUTOR'), await desk.makeToken('PUBLISHER')];
    const before = (await send(signIn, { token: first.text })).cookie?.value as string;
    await send(signIn, { token: second.text }, { cookies: { 'pionir-session': before } });
    expect((await send(session, {}, { cookies: { 'pionir-session': before } })).answer.data.session).toBeNull();
  });

  it('lets a program in by the token itself', async () => {
    const { text, token } = await desk.makeToken('CONTRIBUTOR');
    expect((await desk.askDesk(session, {}, text)).data).toEqual({
      session: { role: 'CONTRIBUTOR', name: 'Meja CONTRIBUTOR' },
    });
    const administrator = await desk.makeToken('ADMINISTRATOR');
    const { data } = await desk.askDesk<{ tokens: { nodes: { id: string; lastUsedAt: string | null }[] } }>(
      '{ tokens { nodes { id lastUsedAt } } }',
      {},
      administrator.text,
    );
    expect(data.tokens.nodes).toContainEqual({ id: token.id, lastUsedAt: desk.clock.now.toISOString() });
  });

  it('ends at once when the token is revoked, and for the session', async () => {
    const [administrator, contributor] = [await desk.makeToken('ADMINISTRATOR'), await desk.makeToken('CONTRIBUTOR')];
    const { cookie } = await send(signIn, { token: contributor.text });
    const cookies = { 'pionir-session': cookie?.value as string };
    const revoke = 'mutation ($id: ID!) { revokeToken(id: $id) { revokedAt } }';
    const revoked = await desk.askDesk(revoke, { id: contributor.token.id }, administrator.text);
    expect(revoked.data).toEqual({ revokeToken: { revokedAt: desk.clock.now.toISOString() } });
    expect((await send(session, {}, { cookies })).answer.data).toEqual({ session: null });
    const refused = await desk.askDesk(session, {}, contributor.text);
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'TOKEN_REFUSED', reason: 'REVOKED' } });
  });

  it('is slowed for whoever guesses, in the cookie and in the header alike', async () => {
    const address = '203.0.113.9';
    for (let count = 1; count <= 5; count += 1)
      expect((await send(signIn, { token: 'wrong' }, { address })).answer.errors[0].extensions.code).toBe(
        'TOKEN_REFUSED',
      );
    const { response, answer } = await send(signIn, { token: 'wrong' }, { address });
    expect(answer.errors[0].extensions).toEqual({ code: 'TOO_MANY_ATTEMPTS', retryAfter: 1 });
    expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '1']);
    const byHeader = await desk.app.inject({
      method: 'POST',
      url: '/desk/graphql',
      remoteAddress: address,
      headers: { authorization: 'Bearer wrong' },
      payload: { query: session },
    });
    expect([byHeader.statusCode, byHeader.headers['retry-after']]).toEqual([429, '1']);
    expect((await send(signIn, { token: 'wrong' })).answer.errors[0].extensions.code).toBe('TOKEN_REFUSED');
  });

  it('says by its status what was wrong, to who understands it', async () => {
    const accept = 'application/graphql-response+json';
    const wrong = await send(signIn, { token: 'wrong' }, { accept, address: '203.0.113.20' });
    expect(wrong.response.statusCode).toBe(401);
    expect((await send('{ tokens { totalCount } }', {}, { accept })).response.statusCode).toBe(401);
  });

  it('ends with the token, within the same request too', async () => {
    const { text, token } = await desk.makeToken('ADMINISTRATOR');
    const answer = await desk.askDesk<{ createToken: object | null }>(
      'mutation ($id: ID!) { revokeToken(id: $id) { revokedAt } createToken(role: ADMINISTRATOR, name: "Kantor") { text } }',
      { id: token.id },
      text,
    );
    expect(answer.errors?.[0]).toMatchObject({ path: ['createToken'], extensions: { code: 'NOT_SIGNED_IN' } });
    const tokens = await desk.orm.em.fork().execute('select 1 from "access_token" where "name" = \'Kantor\'');
    expect(tokens).toEqual([]);
  });

  it('makes no token whose name a reader could not see as it stands', async () => {
    const { text } = await desk.makeToken('ADMINISTRATOR');
    const create = 'mutation ($name: String!) { createToken(role: CONTRIBUTOR, name: $name) { text } }';
    for (const name of ['Kantor\u0000', 'Kantor\nTuban', 'Kantor \u202Enabut', ' ', 'a'.repeat(101)]) {
      const { errors } = await desk.askDesk(create, { name }, text);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'name' });
    }
  });

  it('is told by the audit log, without a secret', async () => {
    const { text, token } = await desk.makeToken('ADMINISTRATOR');
    await send(signIn, { token: `pionir_${token.id}_${'A'.repeat(43)}` }, { address: '203.0.113.30' });
    const { cookie } = await send(signIn, { token: text }, { address: '203.0.113.31' });
    await send('mutation { signOut }', {}, { cookies: { 'pionir-session': cookie?.value as string } });
    const create =
      'mutation { createToken(role: CONTRIBUTOR, name: "Kantor Tuban", days: 30) { text token { id role } } }';
    const made = await desk.askDesk<{ createToken: { text: string; token: { id: string } } }>(create, {}, text);
    expect(made.data.createToken.text).toMatch(/^pionir_/);
    const { data } = await desk.askDesk<{ auditLog: { totalCount: number; nodes: Record<string, unknown>[] } }>(
      '{ auditLog(first: 5) { totalCount nodes { actorKind actorName action subject details } } }',
      {},
      text,
    );
    expect(data.auditLog.nodes.map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['TOKEN_CREATED', 'TOKEN'],
      ['SIGNED_OUT', 'TOKEN'],
      ['SIGNED_IN', 'TOKEN'],
      ['SIGN_IN_FAILED', 'NOBODY'],
      ['TOKEN_CREATED', 'COMMAND_LINE'],
    ]);
    expect(data.auditLog.nodes[0]).toMatchObject({
      actorName: 'Meja ADMINISTRATOR',
      subject: made.data.createToken.token.id,
    });
    const log = JSON.stringify(data);
    for (const secret of [
      text.split('_').slice(2).join('_'),
      made.data.createToken.text.split('_').slice(2).join('_'),
      cookie?.value,
    ])
      expect(log).not.toContain(secret);
  });
});

describe('the cookie where readers come by HTTPS', () => {
  it('goes by HTTPS alone, and for this host alone', async () => {
    const desk = await openDesk(engines[0] as (typeof engines)[number], { publicUrl: 'https://pionir.example' });
    const { text } = await desk.makeToken('PUBLISHER');
    const payload = { query: signIn, variables: { token: text } };
    const { cookies } = await desk.app.inject({ method: 'POST', url: '/desk/graphql', payload });
    expect(cookies[0]).toMatchObject({ name: '__Host-pionir-session', secure: true, httpOnly: true, path: '/' });
    expect(cookies[0]).not.toHaveProperty('domain');
    await desk.close();
  });
});
