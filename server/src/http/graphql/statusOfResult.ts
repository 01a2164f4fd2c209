import type { ErrorCode } from '../../graphql/errors/errorCodes.ts';
import { statusOf } from './refuse.ts';

/** The status of an answer with errors: where it has data as well, it is an answer. */
export function statusOfResult(status: number | undefined, body: string, mediaType: string): number {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: { extensions: { code: ErrorCode } }[] };
  const code = errors?.[0]?.extensions.code;
  if (data !== undefined || code === undefined) return 200;
  // Apollo knows more of what is wrong with a request than its code says.
  return code === 'BAD_REQUEST' ? (status ?? 400) : statusOf(code, mediaType);
}
