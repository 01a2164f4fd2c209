import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.ts';
import { readExamples } from '../support/documentedExamples.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

const examples = readExamples();

describe.each(engines)('the example queries, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it.each(examples)('$name has its stored answer (UPDATE_EXAMPLES=1 writes it)', async (example) => {
    const { data, errors } = await api.ask(example.query, example.variables);
    expect(errors).toBeUndefined();
    const text = `${JSON.stringify({ data }, null, 2)}\n`;
    if (process.env['UPDATE_EXAMPLES']) await writeFile(example.answerFile, text);
    expect(text).toBe(await readFile(example.answerFile, 'utf8'));
  });
});

describe('the example queries', () => {
  it('are at least ten', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('$name has a title in Indonesian and one in English, and a name', ({ query }) => {
    expect(query).toMatch(/^# \S.+\n# \S.+\nquery [A-Z]\w+/);
  });
});
