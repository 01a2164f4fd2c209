import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const { folder, servedAt } = inject('copy') ?? { folder: '', servedAt: '' };
const answers = join(folder, 'answers');
const source = join(import.meta.dirname, '../../src');

/** What the desk asks of the public contract; no copy has a desk. */
const desk = new Set(
  globSync('pages/desk/**/*.graphql', { cwd: source }).flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/^query (\w+)/gm)].map(([, name]) => name),
  ),
);
const operations = readdirSync(join(source, 'graphql/generated'))
  .flatMap((file) => /^(\w+)Document\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => !desk.has(name))
  .toSorted();

/** One folder a question, "Ranking-ab12cd34ef56". */
const folders = readdirSync(answers).toSorted();

/** What the live server answers now. */
async function ask(query: string, variables: unknown): Promise<unknown> {
  const response = await fetch(`${servedAt}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

test('the copy holds answers to every question that the client knows, each in one text', () => {
  expect(folders.map((name) => name.slice(0, name.lastIndexOf('-')))).toEqual(operations);
});

describe.each(folders)('%s', (name) => {
  test('each file is what the live server answers', { timeout: 600_000 }, async () => {
    const query = readFileSync(join(answers, name, 'question.graphql'), 'utf8').trimEnd();
    const asked = JSON.parse(readFileSync(join(answers, name, 'variables.json'), 'utf8')) as Record<string, unknown>;
    const files = readdirSync(join(answers, name)).filter((file) => file.endsWith('.json.gz'));
    expect(files.toSorted()).toEqual(Object.keys(asked).toSorted());
    const differing: string[] = [];
    for (const [file, variables] of Object.entries(asked)) {
      const held: unknown = JSON.parse(gunzipSync(readFileSync(join(answers, name, file))).toString());
      const live = await ask(query, variables);
      // As values: the order of members is none.
      if (!equal(held, live)) differing.push(`${file} ${JSON.stringify(variables)}`);
    }
    expect(differing).toEqual([]);
  });
});

function equal(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
}
