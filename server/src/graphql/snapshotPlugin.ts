import type { ApolloServerPlugin } from '@apollo/server';
import { IsolationLevel } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { OperationTypeNode } from 'graphql';
import { sql } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { openLate } from '../db/lateSnapshot.ts';
import type { LateSnapshot } from '../db/lateSnapshot.ts';
import type { Context } from './context.ts';
import { refuseUnavailable } from './errors/refuseUnavailable.ts';
import type { Watch } from './Watch.ts';

/**
 * On PostgreSQL one answer is read from one snapshot on one connection: never
 * half of one revision and half of the next. Which one it is, the snapshot itself
 * says: nothing is read from a replica that is behind. It is taken with the first
 * statement, so an answer for which everything is kept asks the database nothing.
 * A statement ends with the time of its request, for which nobody waits any
 * longer. On SQLite readers have a single connection, which a transaction would
 * keep from every other request. A mutation has transactions of its own.
 */
export const snapshotPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { em, watch } }) {
    if (!(em.getDriver() instanceof PostgreSqlDriver)) return {};
    let snapshot: LateSnapshot | null = null;
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.MUTATION) return;
        snapshot = openLate(em, () => begin(em, watch));
        watch.openSnapshot = snapshot.open;
      },
      async willSendResponse() {
        // Whoever waits for the answer need not wait for the connection to be given back.
        void snapshot?.close();
      },
    };
  },
};

async function begin(em: Em, watch: Watch): Promise<void> {
  await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  watch.sawSnapshot(await settle(em, watch.millisecondsLeft));
  if (watch.isInVain) throw refuseUnavailable();
}

/** Limits the statements of this transaction alone, and gives the newest revision in it. Zero would be no limit. */
async function settle(em: Em, milliseconds: number): Promise<number | null> {
  const timeout = String(Math.max(1, Math.ceil(milliseconds)));
  const { rows } = await sql<{ revision: number | null }>`
    select set_config('statement_timeout', ${timeout}, true), (select max(number) from revision) as revision`.execute(
    em.getKysely(),
  );
  return rows[0]?.revision ?? null;
}
