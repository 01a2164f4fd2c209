import type { ApolloServerPlugin } from '@apollo/server';
import { IsolationLevel } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { OperationTypeNode } from 'graphql';
import type { Context } from './context.ts';

/**
 * On PostgreSQL one answer is read from one snapshot on one connection: never
 * half of one revision and half of the next. SQLite has a single connection,
 * which a transaction would keep from every other request. A mutation has
 * transactions of its own.
 */
export const snapshotPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { em } }) {
    if (!(em.getDriver() instanceof PostgreSqlDriver)) return {};
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.MUTATION) return;
        await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
      },
      async willSendResponse() {
        if (em.isInTransaction()) await em.rollback();
      },
    };
  },
};
