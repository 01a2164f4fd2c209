import type { Pool } from 'pg';

/**
 * Gives the place of a connection that ended while it was in use back to its
 * pool. Kysely keeps it where a begin, commit or rollback fails, so that each
 * restart of the database would leave a pool with fewer places, and in the end none.
 */
export function freeBrokenConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      try {
        client.release(true);
      } catch {
        // Whoever held it has given it back already.
      }
      client.release = () => undefined;
    });
  });
}
