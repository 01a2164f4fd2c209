import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { errorCodes } from '../../src/graphql/errors/errorCodes.ts';
import { Metrics } from '../../src/operations/Metrics.ts';
import { readExamples } from '../support/documentedExamples.ts';
import { table } from './generatedParts.ts';

/** The fields of Query, with their arguments. */
export function queriesPart(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return table(
    ['query', 'gives', 'arguments', 'is'],
    fields.map(({ name, type, args, description }) => [
      `\`${name}\``,
      `\`${String(type)}\``,
      args.map((arg) => `\`${arg.name}: ${String(arg.type)}\``).join(', '),
      oneLine(description),
    ]),
  );
}

/** The example queries, with their questions and answers. */
export function examplesPart(): string {
  return readExamples()
    .map(({ name, query }) => {
      const [, english = ''] = query.split('\n').map((line) => line.replace(/^# /, ''));
      return `- ${english} [query](examples/${name}.graphql), [answer](examples/${name}.answer.json)`;
    })
    .join('\n');
}

export function codesPart(): string {
  return table(
    ['`extensions.code`', 'means'],
    Object.entries(errorCodes).map(([code, { about }]) => [`\`${code}\``, about]),
  );
}

export async function metricsPart(): Promise<string> {
  const { registry } = new Metrics();
  const own = (await registry.getMetricsAsJSON()).filter(({ name }) => name.startsWith('pionir_'));
  return table(
    ['metric', 'is'],
    own.map(({ name, help }) => [`\`${name}\``, help]),
  );
}

/** What the server itself sends for an address of each kind. */
export async function policiesPart(app: FastifyInstance): Promise<string> {
  const kinds = [
    ['pages', '/'],
    ['`/embed…`, `/en/embed…`', '/embed'],
    ['`/playground`, `/en/playground`', '/playground'],
    ['`/graphql`, `/healthz`, `/readyz`, `/metrics`', '/readyz'],
  ] as const;
  const rows = kinds.map(async ([name, url]) => {
    const { headers } = await app.inject({ url, headers: { accept: 'text/html' } });
    return [name, `\`${String(headers['content-security-policy'])}\``];
  });
  return table(['at', '`content-security-policy`'], await Promise.all(rows));
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\n', ' ');
}
