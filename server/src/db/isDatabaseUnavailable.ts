/** What to tell of it. */
export const databaseUnavailable = 'The database does not answer; try again in a moment.';

/** Seconds after which it is worth trying again: about as long as a restart takes. */
export const retryAfterSeconds = 2;

/** Of PostgreSQL: ending, ended by a crash, starting up, no more room for connections, turned into a standby. */
const serverCodes = new Set(['57P01', '57P02', '57P03', '53300', '25006']);

/** Of the network, as Node tells them. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);
const resolverCodes = new Set(['ENOTFOUND', 'EAI_AGAIN']);

/** What the driver says of a connection that is gone, or of none to be had, without a code. */
const driverMessages = /Connection terminated|timeout exceeded when trying to connect|is not queryable/;

/** True where a database did not answer, so that nothing is wrong with what it was asked. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string')
    return serverCodes.has(code) || networkCodes.has(code) || resolverCodes.has(code) || code.startsWith('08');
  return error instanceof Error && driverMessages.test(String(message));
}
