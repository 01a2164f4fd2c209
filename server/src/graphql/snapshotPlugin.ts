import type { ApolloServerPlugin } from '@apollo/server';
import { IsolationLevel } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { OperationTypeNode } from 'graphql';
import { sql } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { Context } from './context.ts';

/**
 * On PostgreSQL one answer is read from one snapshot on one connection: never
 * half of one revision and half of the next. A statement ends with the time of its
 * request, for which nobody waits any longer. On SQLite readers have a single
 * connection, which a transaction would keep from every other request. A mutation
 * has transactions of its own.
 */
export const snapshotPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { em, watch } }) {
    if (!(em.getDriver() instanceof PostgreSqlDriver)) return {};
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.MUTATION) return;
        await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
        await limitStatements(em, watch.millisecondsLeft);
      },
      async willSendResponse() {
        if (em.isInTransaction()) await em.rollback();
      },
    };
  },
};

/** Of this transaction alone; zero would be no limit. */
async function limitStatements(em: Em, milliseconds: number): Promise<void> {
  const timeout = String(Math.max(1, Math.ceil(milliseconds)));
  await sql`select set_config('statement_timeout', ${timeout}, true)`.execute(tablesOf(em));
}
