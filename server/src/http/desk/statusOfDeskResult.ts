import type { ErrorCode } from '../../graphql/errors/errorCodes.ts';
import { statusOf } from '../graphql/refuse.ts';
import { statusOfResult } from '../graphql/statusOfResult.ts';

interface DeskStatus {
  readonly status: number;
  /** Seconds to wait; null where nothing says so. */
  readonly retryAfter: number | null;
}

/** As of any answer; but where a single refusal left no data at all, it is the refusal's. */
export function statusOfDeskResult(status: number | undefined, body: string, mediaType: string): DeskStatus {
  const { data, errors } = JSON.parse(body) as {
    data?: unknown;
    errors?: { extensions: { code: ErrorCode; retryAfter?: number } }[];
  };
  const refused = data === null ? errors?.[0]?.extensions : undefined;
  if (refused === undefined) return { status: statusOfResult(status, body, mediaType), retryAfter: null };
  return { status: statusOf(refused.code, mediaType), retryAfter: refused.retryAfter ?? null };
}
