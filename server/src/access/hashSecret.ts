import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** As OWASP recommends for Argon2id: 19 MiB, two passes, one thread (Password Storage Cheat Sheet). */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** A hash in the form of the PHC: what it was made with stands in it. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await reckon(secret, { ...cost, salt });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(tag)}`;
}

/** True when the hash is that of the secret; compared in the same time whatever differs. */
export async function isSecretOf(hash: string, secret: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) throw new Error('A stored hash is none of Argon2id.');
  const expected = Buffer.from(tag, 'base64');
  const found = await reckon(secret, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    salt: Buffer.from(salt, 'base64'),
  });
  return timingSafeEqual(expected, found);
}

interface Recipe {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly tagLength: number;
  readonly salt: Buffer;
}

function reckon(secret: string, { salt, ...rest }: Recipe): Promise<Buffer> {
  return promisify(argon2)('argon2id', { message: secret, nonce: salt, ...rest });
}

/** Base64 without padding, as the PHC has it. */
function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
