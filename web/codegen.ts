/**
 * Writes the typed GraphQL documents: `node web/codegen.ts`. Silent when all
 * fits; a document that does not fit the schema ends it with a clear message.
 * Calls the generator's core, since its command line brings a hundred packages.
 */
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, concatAST, GraphQLError, Kind, parse, Source, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

const here = import.meta.dirname;
const schemaFile = join(here, '../server/schema.graphql');
const outputFolder = join(here, 'src/graphql/generated');

interface LoadedDocument {
  readonly location: string;
  readonly document: DocumentNode;
}

try {
  mkdirSync(outputFolder, { recursive: true });
  const texts = await generate();
  for (const file of readdirSync(outputFolder)) {
    if (!texts.has(basename(file, '.ts'))) rmSync(join(outputFolder, file));
  }
  for (const [name, text] of texts) {
    const file = join(outputFolder, `${name}.ts`);
    // Untouched when nothing changed, so that watchers and incremental builds rest.
    if (readIfThere(file) !== text) writeFileSync(file, text);
  }
} catch (error) {
  process.stderr.write(`${error instanceof GraphQLError ? error.toString() : String(error)}\n`);
  process.exitCode = 1;
}

/** A file for each file with operations, so that a page brings its own questions and no other page's. */
async function generate(): Promise<Map<string, string>> {
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
  const asks = ({ document }: LoadedDocument) =>
    document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = documents.filter((each) => !asks(each));
  const texts = new Map<string, string>();
  for (const own of documents.filter(asks)) {
    const name = basename(own.location, '.graphql');
    if (texts.has(name)) throw new Error(`Two files are named ${name}.graphql.`);
    texts.set(name, await generateFile(name, parse(schemaText), schema, [...fragments, own]));
  }
  return texts;
}

async function generateFile(
  name: string,
  schema: DocumentNode,
  schemaAst: GraphQLSchema,
  documents: LoadedDocument[],
): Promise<string> {
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
  const text = await codegen({
    filename: join(outputFolder, `${name}.ts`),
    schema,
    schemaAst,
    documents,
    config,
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
  // Fragments are written into the operations that use them; alone they may be dropped.
  return text.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString(');
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
