import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { printContract } from '../../src/graphql/printContract.ts';

const contractFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

describe('the contract', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  it('is the file server/schema.graphql (UPDATE_CONTRACT=1 writes it)', async () => {
    const text = printContract(schema);
    if (process.env['UPDATE_CONTRACT']) await writeFile(contractFile, text);
    expect(await readFile(contractFile, 'utf8')).toBe(text);
  });

  it('describes every type, field, argument and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

/** What a reader of the contract would find no words about. */
function undescribed(schema: GraphQLSchema): string[] {
  const silent: string[] = [];
  const look = (name: string, described: { description?: string | null | undefined }) => {
    if (!described.description) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
    if (!['Query', 'Boolean', 'String'].includes(type.name)) look(type.name, type);
  }
  return silent;
}
