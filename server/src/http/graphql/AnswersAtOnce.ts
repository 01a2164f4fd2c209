import type { IncomingMessage, ServerResponse } from 'node:http';
import { normalizeIP } from '@fastify/rate-limit';
import proxyAddress from '@fastify/proxy-addr';
import { todayIn } from '../../graphql/today.ts';
import type { AnsweredRequest } from '../../operations/AnsweredRequest.ts';
import { chooseRequestId } from '../../operations/requestId.ts';
import type { AnswerCache } from './AnswerCache.ts';
import type { NewestRevision } from './NewestRevision.ts';
import { keyOf } from './Question.ts';
import type { TrustProxy } from '../trustHops.ts';
import type { RequestCounts } from './RequestCounts.ts';
import { revisionHeader } from './revisionHeader.ts';
import { encodingFor } from './sendAnswer.ts';

export interface AtOnceOptions {
  readonly answers: AnswerCache;
  readonly newestRevision: NewestRevision;
  readonly now: () => Date;
  /** Null where requests are not counted. */
  readonly counts: RequestCounts | null;
  readonly trustProxy: TrustProxy;
  /** Told of each request that was answered. */
  readonly note: (answered: AnsweredRequest) => void;
}

/**
 * Sends replies again that were sent before, with the head that all of Fastify's
 * hooks had made, before Fastify does anything. Whatever is not quite the same
 * goes the whole way.
 */
export class AnswersAtOnce {
  private isClosing = false;

  constructor(private readonly options: AtOnceOptions) {}

  /** From now on every request goes the whole way, which ends connections. */
  close(): void {
    this.isClosing = true;
  }

  /** True where the request is answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { answers, newestRevision, now, counts, note } = this.options;
    const { method, url = '', headers } = request;
    if (method !== 'GET' || !url.startsWith('/graphql?') || namesRevision(headers)) return false;
    const revision = newestRevision.known;
    if (revision === null || this.isClosing) return false;
    const askedAt = performance.now();
    const answer = answers.get({ revision, today: todayIn(now()) }, keyOf('GET', headers.accept, url));
    const reply = answer?.reply(encodingFor(headers['accept-encoding'], answer));
    if (reply == null) return false;
    const counted = counts === null ? [] : this.count(request, counts);
    if (counted === null) return false;
    const requestId = chooseRequestId(request);
    response.writeHead(200, [...reply.headers, ...counted, 'x-request-id', requestId]);
    response.end(reply.bytes, 'latin1');
    note({ requestId, method, url, route: '/graphql', status: 200, milliseconds: performance.now() - askedAt });
    return true;
  }

  /** What the head says of the requests that an address has left; null where it has none, and is to be refused. */
  private count(request: IncomingMessage, counts: RequestCounts): string[] | null {
    const address = proxyAddress(request, this.options.trustProxy);
    const { current, ttl } = counts.count(normalizeIP(address ?? ''));
    if (current > counts.perMinute) return null;
    const seconds = Math.ceil(ttl / 1000);
    return ['ratelimit-remaining', String(counts.perMinute - current), 'ratelimit-reset', String(seconds)];
  }
}

/** Whoever has seen an answer may have seen a newer one than is kept. */
function namesRevision(headers: IncomingMessage['headers']): boolean {
  return headers['if-none-match'] !== undefined || headers[revisionHeader] !== undefined;
}
