import type { FastifyInstance } from 'fastify';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { formatNumber } from '@pionir/shared';
import { deskErrorCodes } from '../../src/graphql/errors/deskErrorCodes.ts';
import { errorCodes } from '../../src/graphql/errors/errorCodes.ts';
import type { ErrorCode } from '../../src/graphql/errors/errorCodes.ts';
import type { ErrorMeaning } from '../../src/graphql/errors/ErrorMeaning.ts';
import { defaultLimits } from '../../src/graphql/limits/limits.ts';
import type { Limits } from '../../src/graphql/limits/limits.ts';
import { longestPage } from '../../src/graphql/longestPage.ts';
import { Metrics } from '../../src/operations/Metrics.ts';
import { readExamples } from '../support/documentedExamples.ts';
import { table } from './generatedParts.ts';

/** The fields of Query, with their arguments. */
export function queriesPart(schema: GraphQLSchema): string {
  return tableOfFields('query', schema.getQueryType());
}

/** The fields of Mutation, with their arguments. */
export function mutationsPart(schema: GraphQLSchema): string {
  return tableOfFields('mutation', schema.getMutationType());
}

function tableOfFields(kind: string, type: GraphQLObjectType | null | undefined): string {
  const fields = Object.values(type?.getFields() ?? {});
  return table(
    [kind, 'gives', 'arguments', 'is'],
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

/** The codes of the open API. */
export function codesPart(): string {
  return tableOfCodes(Object.entries(errorCodes).filter(([code]) => !Object.hasOwn(deskErrorCodes, code)));
}

/** The codes that only the desk has. */
export function deskCodesPart(): string {
  return tableOfCodes(Object.entries(deskErrorCodes));
}

function tableOfCodes(codes: readonly [code: string, meaning: ErrorMeaning][]): string {
  return table(
    ['`extensions.code`', 'means', 'HTTP'],
    codes.map(([code, { about, status }]) => [`\`${code}\``, about, String(status)]),
  );
}

/** What each limit is of, and the code that refuses more. */
const limitWords: Readonly<Record<keyof Limits, readonly [what: string, code: ErrorCode]>> = {
  bodyBytes: ['bytes of a body', 'BODY_TOO_LARGE'],
  variablesCharacters: ['characters of the variables, as JSON', 'VARIABLES_TOO_LARGE'],
  tokens: ['tokens of the query', 'TOO_MANY_TOKENS'],
  depth: ['fields inside fields, fragments followed', 'TOO_DEEP'],
  aliases: ['aliases, those of a fragment once per use', 'TOO_MANY_ALIASES'],
  rootFields: ['fields at the root', 'TOO_MANY_ROOT_FIELDS'],
  directives: ['directives', 'TOO_MANY_DIRECTIVES'],
  cost: ['cost: the objects that the answer could hold', 'COST_TOO_HIGH'],
  answerMilliseconds: ['milliseconds to work an answer out', 'TIME_LIMIT_EXCEEDED'],
  requestMilliseconds: ['milliseconds for a request to come in', 'BAD_REQUEST'],
};

export function limitsPart(): string {
  const rows = Object.entries(limitWords).map(([name, [what, code]]) => [
    what,
    formatNumber(defaultLimits[name as keyof Limits], 'people', 'EN'),
    `\`${code}\``,
  ]);
  return table(
    ['what', 'at most', 'more is refused as'],
    [...rows, ['items of a page', formatNumber(longestPage, 'people', 'EN'), '`PAGE_TOO_LONG`']],
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
