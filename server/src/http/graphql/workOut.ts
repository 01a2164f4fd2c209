import type { Replicas } from '../../db/Replicas.ts';
import { checkRequest } from '../../graphql/checkRequest.ts';
import { refuseUnavailable } from '../../graphql/errors/refuseUnavailable.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { Watch } from '../../graphql/Watch.ts';
import type { DatabaseFault, WatchOptions } from '../../graphql/Watch.ts';
import type { Orm } from '../../db/createOrm.ts';
import type { Metrics } from '../../operations/Metrics.ts';
import { answerFrom, refuseNotNewest } from './answerFrom.ts';
import type { AskedQuestion, Asking, Outcome, Reading } from './answerFrom.ts';

/** What working out an answer takes. */
export interface Working extends Reading {
  /** Where all is written, and read where no replica answers. */
  readonly orm: Orm;
  readonly replicas: Replicas;
  readonly limits: Limits;
  /** Null where nothing is counted. */
  readonly metrics: Metrics | null;
}

/** Has GraphQL work an answer out. Throws the refusal of a question that is not answered. */
export async function workOut(asked: AskedQuestion, working: Working): Promise<Outcome> {
  const { question, revision } = asked;
  const { orm, limits, replicas } = working;
  const named = question.isGet ? question.revision : null;
  if (named !== null && named !== revision) throw refuseNotNewest(named, revision);
  const parameters = question.isGet ? question.readSearch() : question.readBody();
  checkRequest(parameters, limits);
  const begunAt = performance.now();
  const asking = { ...asked, named, parameters };
  for (const replica of replicas.inTurn()) {
    const { outcome, fault } = await readFrom(replica.orm, asking, working, { begunAt, leastRevision: revision });
    countRead(working.metrics, 'replica', fault);
    if (outcome !== null) return outcome;
    replica.rest(fault ?? 'unavailable');
  }
  const { outcome, fault } = await readFrom(orm, asking, working, { begunAt });
  countRead(working.metrics, 'primary', fault);
  if (outcome === null) throw refuseUnavailable();
  return outcome;
}

interface Read {
  /** Null where the database gave no answer. */
  readonly outcome: Outcome | null;
  readonly fault: DatabaseFault | null;
}

/** Relies on the newest revision that is known; where another was published meanwhile, on what the snapshot says. */
async function readFrom(
  orm: Orm,
  asking: Omit<Asking, 'watch'>,
  working: Working,
  options: WatchOptions,
): Promise<Read> {
  const read = async (expectedRevision: number | null) => {
    const watch = new Watch(working.limits.answerMilliseconds, { ...options, expectedRevision });
    return { outcome: await answerFrom(orm, { ...asking, watch }, working), watch };
  };
  const first = await read(asking.revision);
  const { outcome, watch } = first.watch.hasMoved ? await read(null) : first;
  return { outcome, fault: watch.fault };
}

function countRead(metrics: Metrics | null, database: 'primary' | 'replica', fault: DatabaseFault | null): void {
  metrics?.reads.inc({ database, outcome: fault ?? 'answered' });
}
