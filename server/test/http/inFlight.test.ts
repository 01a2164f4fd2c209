import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { takeStatementCount } from '../support/statementCounter.ts';

describe.each(engines)('the same question, asked several times at once, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  // Programs are read for each question anew; what the places are, only once for a revision.
  const ask = (name: string) =>
    api.ask(`query ${name} { ranking(metric: GROWTH) { rows { nodes { regency { programs { nodes { name } } } } } } }`);

  it('is worked out once', async () => {
    await ask('First');
    takeStatementCount();
    const alone = await ask('Alone');
    const once = takeStatementCount();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('Together')));
    // The newest revision is looked up for who asks, and for the answer.
    expect(takeStatementCount()).toBeLessThan(once * 2);
    for (const answer of answers) expect(answer).toEqual(alone);
  });

  it('is worked out again for who asks later', async () => {
    takeStatementCount();
    await ask('Alone');
    expect(takeStatementCount()).toBeGreaterThan(0);
  });

  it('is refused to all alike', async () => {
    const wrong = () => api.ask('{ regency(code: "nowhere") { name } }');
    const refused = await Promise.all([wrong(), wrong(), wrong()]);
    for (const { errors } of refused) expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
