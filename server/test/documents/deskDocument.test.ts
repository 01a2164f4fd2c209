import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDeskSchema } from '../../src/desk/createDeskSchema.ts';
import { deskCodesPart, mutationsPart, queriesPart } from './apiParts.ts';
import { fillParts } from './generatedParts.ts';

const file = fileURLToPath(new URL('../../../docs/desk.md', import.meta.url));

describe('docs/desk.md', () => {
  it('says what the code says (UPDATE_API_DOCUMENT=1 writes it)', async () => {
    const schema = lexicographicSortSchema(await createDeskSchema());
    const filled = fillParts(await readFile(file, 'utf8'), {
      'desk-queries': queriesPart(schema),
      'desk-mutations': mutationsPart(schema),
      'desk-codes': deskCodesPart(),
    });
    if (process.env['UPDATE_API_DOCUMENT']) await writeFile(file, filled);
    expect(await readFile(file, 'utf8')).toBe(filled);
  });

  it('shows only what the desk answers', async () => {
    const schema = await createDeskSchema();
    const shown = Array.from(
      (await readFile(file, 'utf8')).matchAll(/```graphql\n([^`]*)```/g),
      ([, query = '']) => query,
    );
    expect(shown).toHaveLength(1);
    for (const query of shown) expect(validate(schema, parse(query))).toEqual([]);
  });
});
