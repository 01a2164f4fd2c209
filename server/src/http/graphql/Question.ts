import type { FastifyRequest } from 'fastify';
import type { AskedParameters } from '../../graphql/checkRequest.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import { revisionHeader } from './revisionHeader.ts';

/** A question as it came over HTTP; nothing in it is read before it must be. */
export class Question {
  readonly isGet: boolean;
  readonly accept: string | undefined;
  /** The text of what is asked: the address of a GET, the body of a POST. */
  private readonly text: string;

  constructor(private readonly request: FastifyRequest) {
    this.isGet = request.method !== 'POST';
    this.accept = request.headers.accept;
    this.text = this.isGet ? request.url : (request.body as string);
  }

  get headers(): FastifyRequest['headers'] {
    return this.request.headers;
  }

  /** What two questions share that have the same answer. */
  get key(): string {
    return keyOf(this.isGet ? 'GET' : 'POST', this.accept, this.text);
  }

  /** The part of the address after the question mark, with it. */
  get search(): string {
    const start = this.request.url.indexOf('?');
    return start < 0 ? '' : this.request.url.slice(start);
  }

  /** The revision that the address names; null where it names none. Throws BAD_REQUEST. */
  get revision(): number | null {
    const named = new URLSearchParams(this.search).get('rev');
    if (named === null) return null;
    if (/^[1-9]\d{0,8}$/.test(named)) return Number(named);
    throw refusal('BAD_REQUEST', `rev: found "${named}", expected the number of a revision.`);
  }

  /**
   * The newest revision of an answer that the reader says to have, who must not be
   * given an older one; null where they say nothing.
   */
  get seenRevision(): number | null {
    const { [revisionHeader]: named, 'if-none-match': tags = '' } = this.headers;
    const seen = [String(named), ...[...tags.matchAll(/"(\d+)-/g)].map(([, number]) => String(number))];
    const numbers = seen.filter((text) => /^[1-9]\d{0,8}$/.test(text)).map(Number);
    return numbers.length === 0 ? null : Math.max(...numbers);
  }

  /** The body of a POST. Throws BAD_REQUEST where it is no JSON object, BATCHING_REFUSED where it is a list. */
  readBody(): AskedParameters {
    const body = parseJson(this.text);
    if (Array.isArray(body)) throw refusal('BATCHING_REFUSED', 'body: found a list, expected one question.');
    if (typeof body !== 'object' || body === null)
      throw refusal('BAD_REQUEST', 'body: expected a JSON object with a query.');
    return body;
  }

  /** The parameters of a GET, as far as they can be read; what is wrong with the rest, Apollo says. */
  readSearch(): AskedParameters {
    const parameters = new URLSearchParams(this.search);
    const [query, variables, extensions] = ['query', 'variables', 'extensions'].map((name) => parameters.get(name));
    return {
      query,
      variables: variables == null ? null : parseIfJson(variables),
      extensions: extensions == null ? null : parseIfJson(extensions),
    };
  }
}

/** The key of a question: the address of a GET, or the body of a POST, as it came, and what may be answered. */
export function keyOf(method: 'GET' | 'POST', accept: string | undefined, text: string): string {
  return `${method} ${accept ?? ''}\n${text}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('BAD_REQUEST', 'body: found what is no JSON, expected a JSON object with a query.');
  }
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
