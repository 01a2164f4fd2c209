import type { TokenRole } from '@pionir/shared';
import { commandLineActor } from '../../src/access/Actor.ts';
import { createToken } from '../../src/access/createToken.ts';
import type { MadeToken } from '../../src/access/createToken.ts';
import type { Em } from '../../src/db/createOrm.ts';
import type { Engine } from './databases.ts';
import { openApi, today } from './openApi.ts';
import type { Answer, Api, ApiOptions } from './openApi.ts';

/** A clock that a test sets. */
export interface TestClock {
  now: Date;
}

export interface Desk extends Api {
  readonly clock: TestClock;
  readonly makeToken: (role: TokenRole, days?: number) => Promise<MadeToken>;
  /** Sends a query to the desk, with an access token where one is given. */
  readonly askDesk: <Data>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
    address?: string,
  ) => Promise<Answer<Data>>;
}

/** The real server with its desk, on a real database filled with the real data package. */
export async function openDesk(engine: Engine, options: ApiOptions = {}): Promise<Desk> {
  const clock = { now: new Date(`${today}T05:00:00Z`) };
  const api = await openApi(engine, (opened) => ({
    now: () => clock.now,
    ...(typeof options === 'function' ? options(opened) : options),
  }));
  return {
    ...api,
    clock,
    makeToken: (role, days = 90) =>
      createToken(api.orm.em.fork() as Em, { role, name: `Meja ${role}`, days }, commandLineActor, clock.now),
    async askDesk(query, variables = {}, token, address = '127.0.0.1') {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const payload = { query, variables };
      const response = await api.app.inject({
        method: 'POST',
        url: '/desk/graphql',
        headers,
        payload,
        remoteAddress: address,
      });
      return response.json();
    },
  };
}
