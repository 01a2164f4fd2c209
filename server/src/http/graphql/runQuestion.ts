import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Context } from '../../graphql/context.ts';
import type { Watch } from '../../graphql/Watch.ts';
import type { AskedParameters } from '../../graphql/checkRequest.ts';
import type { Question } from './Question.ts';

/** What Apollo gave; null where the time of the question was over. */
export type Result = { readonly response: HTTPGraphQLResponse; readonly body: string } | null;

interface Run {
  readonly question: Question;
  readonly parameters: AskedParameters;
  readonly context: Context;
}

/** Has Apollo answer a question within its time. */
export async function runQuestion(apollo: ApolloServer<Context>, run: Run): Promise<Result> {
  const { question, parameters, context } = run;
  const running = apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: question.isGet ? 'GET' : 'POST',
      headers: toHeaderMap(question.headers),
      search: question.search,
      body: parameters,
    },
    context: async () => context,
  });
  const response = await within(context.watch, running);
  if (response === null || (context.watch.isOver && context.watch.failed)) return null;
  if (response.body.kind === 'chunked') throw new Error('No answer of this contract comes in chunks.');
  return { response, body: response.body.string };
}

/** Null when the time is over first; whoever is still working stops at their next read. */
async function within<Found>(watch: Watch, running: Promise<Found>): Promise<Found | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), watch.millisecondsLeft);
  });
  try {
    return await Promise.race([running, over]);
  } finally {
    clearTimeout(timer);
  }
}

function toHeaderMap(headers: Question['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
