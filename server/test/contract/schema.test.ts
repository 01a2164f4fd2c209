import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeskSchema } from '../../src/desk/createDeskSchema.ts';
import { createSchema } from '../../src/graphql/createSchema.ts';
import { printContract } from '../../src/graphql/printContract.ts';

const contracts = [
  { name: 'schema.graphql', createSchema },
  { name: 'desk.schema.graphql', createSchema: createDeskSchema },
];

describe.each(contracts)('the contract $name', ({ name, createSchema: create }) => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await create();
  });

  it('is the file in server (UPDATE_CONTRACT=1 writes it)', async () => {
    const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const text = printContract(schema);
    if (process.env['UPDATE_CONTRACT']) await writeFile(file, text);
    expect(await readFile(file, 'utf8')).toBe(text);
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
    if (!['Query', 'Mutation', 'Boolean', 'String'].includes(type.name)) look(type.name, type);
  }
  return silent;
}
