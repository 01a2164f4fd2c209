import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';
import { codesPart, examplesPart, limitsPart, metricsPart, policiesPart, queriesPart } from './apiParts.ts';
import { fillParts } from './generatedParts.ts';

const file = fileURLToPath(new URL('../../../docs/api.md', import.meta.url));

it('docs/api.md says what the code says (UPDATE_API_DOCUMENT=1 writes it)', async () => {
  const bare = await openBareApp(engines[0] as Engine, { tables: false });
  const text = await readFile(file, 'utf8');
  const filled = fillParts(text, {
    queries: queriesPart(lexicographicSortSchema(await createSchema())),
    examples: examplesPart(),
    limits: limitsPart(),
    codes: codesPart(),
    metrics: await metricsPart(),
    policies: await policiesPart(bare.app),
  });
  await bare.close();
  if (process.env['UPDATE_API_DOCUMENT']) await writeFile(file, filled);
  expect(await readFile(file, 'utf8')).toBe(filled);
});
