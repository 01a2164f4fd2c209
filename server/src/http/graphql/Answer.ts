import { createHash } from 'node:crypto';
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

/** An answer without errors, which is the same for whoever asks the same of the same revision on the same day. */
export class Answer {
  readonly mediaType: string;
  readonly cacheControl: string;
  /** Weak: the same for every encoding. Of the bytes too, which a newer Pionir may write otherwise. */
  readonly etag: string;
  private readonly bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer };

  constructor({ mediaType, body, revision, cacheControl }: AnswerFacts) {
    this.mediaType = mediaType;
    this.cacheControl = cacheControl;
    this.bodies = { identity: Buffer.from(body) };
    this.etag = `W/"${revision}-${createHash('sha256').update(mediaType).update(body).digest('base64url').slice(0, 22)}"`;
  }

  get bytes(): number {
    return Object.values(this.bodies).reduce((sum, body: Buffer) => sum + body.length, 0);
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
