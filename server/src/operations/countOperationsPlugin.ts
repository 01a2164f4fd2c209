import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import type { Metrics } from './Metrics.ts';

/** Counts operations by their type and errors by their code; never by text. */
export function countOperationsPlugin({ operations, errors }: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { watch }, operation, response: { body } }) {
          // It is asked again, of another database or of another snapshot.
          if (watch.fault === 'behind' || watch.hasMoved) return;
          const failed = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          operations.inc({
            type: operation?.operation ?? 'unreadable',
            outcome: failed.length > 0 ? 'errors' : 'ok',
          });
          for (const { extensions } of failed) errors.inc({ code: String(extensions?.['code']) });
        },
      };
    },
  };
}
