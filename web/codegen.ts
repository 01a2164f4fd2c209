/**
 * Writes the typed GraphQL documents: `node web/codegen.ts`. Silent when all
 * fits; a document that does not fit its schema ends it with a clear message.
 * Calls the generator's core, since its command line brings a hundred packages.
 */
import { hash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { buildSchema, concatAST, GraphQLError, parse, print, separateOperations, Source, validate } from 'graphql';
import type { DocumentNode } from 'graphql';

const here = import.meta.dirname;

/** A schema with the documents that ask it, and where their types are written. */
interface Contract {
  readonly schema: string;
  readonly isOfContract: (document: string) => boolean;
  readonly folder: string;
  /** Whether the server knows its questions by their hashes. */
  readonly isAskedByHash: boolean;
}

const contracts: readonly Contract[] = [
  {
    schema: '../server/schema.graphql',
    isOfContract: (document) => !document.endsWith('.desk.graphql'),
    folder: 'src/graphql/generated',
    isAskedByHash: true,
  },
  {
    schema: '../server/desk.schema.graphql',
    isOfContract: (document) => document.endsWith('.desk.graphql'),
    folder: 'src/pages/desk/graphql/generated',
    isAskedByHash: false,
  },
];

try {
  for (const contract of contracts) {
    const files = await generate(contract);
    const outputFolder = join(here, contract.folder);
    mkdirSync(outputFolder, { recursive: true });
    for (const file of readdirSync(outputFolder)) if (!(file in files)) rmSync(join(outputFolder, file));
    for (const [name, text] of Object.entries(files)) {
      const file = join(outputFolder, name);
      // Untouched when nothing changed, so that watchers and incremental builds rest.
      if (readIfThere(file) !== text) writeFileSync(file, text);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof GraphQLError ? error.toString() : String(error)}\n`);
  process.exitCode = 1;
}

/** The types of every answer in one file, and each question in a file of its own: a page loads only what it asks. */
async function generate({
  schema: schemaFile,
  isOfContract,
  folder,
  isAskedByHash,
}: Contract): Promise<Record<string, string>> {
  const schemaText = readFileSync(join(here, schemaFile), 'utf8');
  const schema = buildSchema(schemaText);
  const documents = globSync('src/**/*.graphql', { cwd: here })
    .filter(isOfContract)
    .toSorted()
    .map((location) => ({
      location,
      document: parse(new Source(readFileSync(join(here, location), 'utf8'), `web/${location}`)),
    }));
  const all = concatAST(documents.map(({ document }) => document));
  const [problem] = validate(schema, all);
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
  };
  const types = await codegen({
    filename: join(here, folder, 'documents.ts'),
    schema: parse(schemaText),
    schemaAst: schema,
    documents,
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const questions = Object.entries(separateOperations(all));
  const exported = questions.map(([name]) => `export * from './${name}Document.ts';\n`).join('');
  return {
    'documents.ts': `${types}\n${exported}`,
    ...(isAskedByHash && {
      'trustedDocuments.json': printTrusted(questions.map(([, document]) => sentText(print(document)))),
    }),
    ...Object.fromEntries(
      questions.map(([name, document]) => [`${name}Document.ts`, printQuestion(name, document, folder)]),
    ),
  };
}

function printQuestion(name: string, document: DocumentNode, folder: string): string {
  const isMutation = document.definitions.some((each) => 'operation' in each && each.operation === 'mutation');
  const type = `${name}${isMutation ? 'Mutation' : 'Query'}`;
  const typed = relative(folder, 'src/graphql/TypedDocumentString.ts').replaceAll('\\', '/');
  return `import { TypedDocumentString } from '${typed}';
import type { ${type}, ${type}Variables } from './documents.ts';

export const ${name}Document = new TypedDocumentString<${type}, ${type}Variables>(${JSON.stringify(print(document))});
`;
}

/** What the client sends of a question, as `src/graphql/sentText.ts` has it, which is of another build. */
function sentText(question: string): string {
  return stringifyDocument(formatDocument(createRequest(question, {}).query) as DocumentNode);
}

/** The questions by their hashes, for the server: the site asks them by hash alone. */
function printTrusted(texts: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [hash('sha256', text), text])), null, 2)}\n`;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
