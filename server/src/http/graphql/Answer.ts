import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

interface AnswerFacts {
  readonly mediaType: string;
  readonly body: string;
  /** Of the data that the answer was made of. */
  readonly revision: number;
  readonly cacheControl: string;
}

/** A reply as it was sent, to be sent again. */
export interface SentReply {
  /** Names and values in turn, but for those that every reply has of its own. */
  readonly headers: readonly string[];
  /** The body, a character a byte: so Node sends it in one piece with its head, which costs less than two. */
  readonly bytes: string;
}

const ownOfEach = new Set(['x-request-id', 'ratelimit-remaining', 'ratelimit-reset']);

/** An answer without errors, which is the same for whoever asks the same of the same revision on the same day. */
export class Answer {
  readonly mediaType: string;
  readonly cacheControl: string;
  /** Of the data. */
  readonly revision: number;
  /** Weak: the same for every encoding. Of the bytes too, which a newer Pionir may write otherwise. */
  readonly etag: string;
  private readonly bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer };
  private readonly replies: Partial<Record<Encoding, SentReply>> = {};

  constructor({ mediaType, body, revision, cacheControl }: AnswerFacts) {
    this.mediaType = mediaType;
    this.cacheControl = cacheControl;
    this.revision = revision;
    this.bodies = { identity: Buffer.from(body) };
    this.etag = `W/"${revision}-${createHash('sha256').update(mediaType).update(body).digest('base64url').slice(0, 22)}"`;
  }

  get size(): number {
    const bodies = [...Object.values(this.bodies), ...Object.values(this.replies).map(({ bytes }) => bytes)];
    return bodies.reduce((sum, body) => sum + body.length, 0);
  }

  /** The body as it was encoded before; null where it never was. */
  encoded(encoding: Encoding): Buffer | null {
    return this.bodies[encoding] ?? null;
  }

  /** Encodes the body, once. */
  async encode(encoding: Encoding): Promise<Buffer> {
    this.bodies[encoding] ??= await compressors[encoding](this.bodies.identity);
    return this.bodies[encoding];
  }

  /** The reply to a GET that had this encoding; null where none was sent yet. */
  reply(encoding: Encoding): SentReply | null {
    return this.replies[encoding] ?? null;
  }

  /** Remembers a reply to a GET with its whole head, whoever said what is in it. */
  rememberReply(encoding: Encoding, headers: OutgoingHttpHeaders, body: Buffer): void {
    const lasting = Object.entries(headers).filter(([name]) => !ownOfEach.has(name));
    this.replies[encoding] = {
      headers: [...lasting, ['content-length', body.length]].flat().map(String),
      bytes: body.toString('latin1'),
    };
  }
}

const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  // The usual quality for what is compressed while someone waits; the highest takes seconds.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
  identity: async (body) => body,
};
