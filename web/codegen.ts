/**
 * Writes the typed GraphQL documents: `node web/codegen.ts`. Silent when all
 * fits; a document that does not fit the schema ends it with a clear message.
 * Calls the generator's core, since its command line brings a hundred packages.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, concatAST, GraphQLError, parse, Source, validate } from 'graphql';

const here = import.meta.dirname;
const schemaFile = join(here, '../server/schema.graphql');
const outputFolder = join(here, 'src/graphql/generated');
const outputFile = join(outputFolder, 'documents.ts');

try {
  const text = await generate();
  mkdirSync(outputFolder, { recursive: true });
  // Untouched when nothing changed, so that watchers and incremental builds rest.
  if (readIfThere(outputFile) !== text) writeFileSync(outputFile, text);
} catch (error) {
  process.stderr.write(`${error instanceof GraphQLError ? error.toString() : String(error)}\n`);
  process.exitCode = 1;
}

async function generate(): Promise<string> {
  const schemaText = readFileSync(schemaFile, 'utf8');
  const schema = buildSchema(schemaText);
  const documents = globSync('src/**/*.graphql', { cwd: here })
    .toSorted()
    .map((location) => ({
      location,
      document: parse(new Source(readFileSync(join(here, location), 'utf8'), `web/${location}`)),
    }));
  const [problem] = validate(schema, concatAST(documents.map(({ document }) => document)));
  if (problem) throw problem;
  const config = {
    scalars: { Date: 'string', ID: 'string', Int: 'number', Float: 'number', String: 'string', Boolean: 'boolean' },
    strictScalars: true,
    useTypeImports: true,
    enumType: 'string-literal',
    enumsAsTypes: true,
    skipTypename: true,
    immutableTypes: true,
    arrayInputCoercion: false,
    inlineFragmentTypes: 'inline',
    documentMode: 'string',
    dedupeFragments: true,
  };
  return codegen({
    filename: outputFile,
    schema: parse(schemaText),
    schemaAst: schema,
    documents,
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
