import type { ApolloServer } from '@apollo/server';
import type { Orm } from '../../db/createOrm.ts';
import type { AskedParameters } from '../../graphql/checkRequest.ts';
import { createContext } from '../../graphql/context.ts';
import type { Context } from '../../graphql/context.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { Watch } from '../../graphql/Watch.ts';
import { Answer } from './Answer.ts';
import type { NewestRevision } from './NewestRevision.ts';
import type { Question } from './Question.ts';
import { runQuestion } from './runQuestion.ts';
import { statusOfResult } from './statusOfResult.ts';

/** What reading an answer takes, from whichever database. */
export interface Reading {
  readonly apollo: ApolloServer<Context>;
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

/** A question as one database is asked it. */
export interface Asking extends AskedQuestion {
  readonly named: number | null;
  readonly parameters: AskedParameters;
  readonly watch: Watch;
}

/** Has GraphQL read an answer from one database; null where that gave none. Throws the refusal of the question. */
export async function answerFrom(
  orm: Orm,
  { question, asked, revision, named, parameters, watch }: Asking,
  { apollo, newestRevision }: Reading,
): Promise<Outcome | null> {
  const result = await runQuestion(apollo, { question, parameters, context: createContext(orm, asked, watch) });
  if (watch.isInVain) return null;
  if (result === null) throw watch.refusal();
  const { response, body } = result;
  const mediaType = response.headers.get('content-type') ?? 'application/json; charset=utf-8';
  const found = await revisionOf(watch, revision, newestRevision);
  if (!watch.failed && (response.status ?? 200) === 200 && found !== null) {
    if (named !== null && named !== found) throw refuseNotNewest(named, found);
    const isForEver = named !== null && !watch.readsToday;
    const cacheControl = isForEver ? 'public, max-age=31536000, immutable' : 'public, max-age=60';
    return new Answer({ mediaType, body, revision: found, cacheControl });
  }
  return {
    status: statusOfResult(response.status, body, mediaType),
    headers: { ...Object.fromEntries(response.headers), 'cache-control': 'no-store' },
    body,
  };
}

/** Of the snapshot that was read; without one, that of before and after. Null where it is of none. */
async function revisionOf(watch: Watch, before: number | null, newest: NewestRevision): Promise<number | null> {
  if (watch.revision !== undefined) {
    newest.saw(watch.revision);
    return watch.revision;
  }
  // Half of one revision and half of the next would be an answer of neither.
  return (await newest.lookUp()) === before ? before : null;
}

/** Where an address names another revision than the newest. */
export function refuseNotNewest(named: number, newest: number | null) {
  const found = newest === null ? 'there is none yet' : `the newest is ${newest}`;
  return refusal('REVISION_NOT_NEWEST', `rev: found ${named}, and ${found}.`, { named, newest });
}
