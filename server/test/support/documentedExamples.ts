import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface DocumentedExample {
  /** The name of its file: `01-who-leads`. */
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Where its answer is kept. */
  readonly answerFile: string;
}

export const examplesFolder = fileURLToPath(new URL('../../../docs/examples', import.meta.url));

/** The example queries that the playground offers, in the order of their names. */
export function readExamples(): DocumentedExample[] {
  return readdirSync(examplesFolder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const name = basename(file, '.graphql');
      const variablesFile = join(examplesFolder, `${name}.variables.json`);
      return {
        name,
        query: readFileSync(join(examplesFolder, file), 'utf8'),
        variables: existsSync(variablesFile) ? JSON.parse(readFileSync(variablesFile, 'utf8')) : {},
        answerFile: join(examplesFolder, `${name}.answer.json`),
      };
    });
}
