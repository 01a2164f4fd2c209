import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { printContract } from '../../src/graphql/printContract.ts';
import { declaredBreaks } from './declaredBreaks.ts';

const releasedFile = fileURLToPath(new URL('../../schema.released.graphql', import.meta.url));

describe('the contract, beside the one that was released last', () => {
  it('breaks nothing that is not declared (RELEASE_CONTRACT=1 takes it as released)', async () => {
    const current = printContract(await createSchema());
    if (process.env['RELEASE_CONTRACT']) await writeFile(releasedFile, current);
    const released = await readFile(releasedFile, 'utf8');
    const found = findBreakingChanges(buildSchema(released), buildSchema(current)).map((change) => change.description);
    expect(found.toSorted()).toEqual(Object.keys(declaredBreaks).toSorted());
  });

  it('would be found to break something', () => {
    const [older, newer] = ['type Query { a: Int b: Int }', 'type Query { a: Int }'].map((text) => buildSchema(text));
    expect(findBreakingChanges(older as never, newer as never)).toHaveLength(1);
  });
});
