import type { ApolloServer } from '@apollo/server';
import type { Orm } from '../../db/createOrm.ts';
import { checkRequest } from '../../graphql/checkRequest.ts';
import { createContext } from '../../graphql/context.ts';
import type { Context } from '../../graphql/context.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { Watch } from '../../graphql/Watch.ts';
import { Answer } from './Answer.ts';
import type { NewestRevision } from './NewestRevision.ts';
import type { Question } from './Question.ts';
import { runQuestion } from './runQuestion.ts';
import { statusOfResult } from './statusOfResult.ts';

/** What working out an answer takes. */
export interface Working {
  readonly apollo: ApolloServer<Context>;
  readonly orm: Orm;
  readonly limits: Limits;
  readonly newestRevision: NewestRevision;
}

/** A question with what it was asked under. */
export interface AskedQuestion {
  readonly question: Question;
  readonly asked: Date;
  /** The newest when it was asked; null where nothing has been published. */
  readonly revision: number | null;
}

/** An answer that is no other for anybody else, or one that is not kept. */
export type Outcome = Answer | UnkeptAnswer;

interface UnkeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Has GraphQL work an answer out. Throws the refusal of a question that is not answered. */
export async function workOut(
  { question, asked, revision }: AskedQuestion,
  { apollo, orm, limits, newestRevision }: Working,
): Promise<Outcome> {
  const named = question.isGet ? question.revision : null;
  if (named !== null && named !== revision) throw notNewest(named, revision);
  const parameters = question.isGet ? question.readSearch() : question.readBody();
  checkRequest(parameters, limits);
  const watch = new Watch(limits.answerMilliseconds);
  const context = createContext(orm, asked, watch);
  const result = await runQuestion(apollo, { question, parameters, context });
  if (result === null) throw watch.refusal();
  const { response, body } = result;
  const mediaType = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  // Half of one revision and half of the next would be an answer of neither.
  const isOfRevision = revision !== null && (await newestRevision.lookUp()) === revision;
  if (!watch.failed && (response.status ?? 200) === 200 && isOfRevision) {
    const isForEver = named !== null && !watch.readsToday;
    const cacheControl = isForEver ? 'public, max-age=31536000, immutable' : 'public, max-age=60';
    return new Answer({ mediaType, body, revision, cacheControl });
  }
  return {
    status: statusOfResult(response.status, body, mediaType),
    headers: { ...Object.fromEntries(response.headers), 'cache-control': 'no-store' },
    body,
  };
}

function notNewest(named: number, newest: number | null) {
  const found = newest === null ? 'there is none yet' : `the newest is ${newest}`;
  return refusal('REVISION_NOT_NEWEST', `rev: found ${named}, and ${found}.`, { named, newest });
}
