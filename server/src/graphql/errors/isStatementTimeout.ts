/** PostgreSQL's code for a statement that was ended, as one of ours is with the time of its request. */
const queryCanceled = '57014';

/** True where a statement took longer than its request may. */
export function isStatementTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === queryCanceled;
}
