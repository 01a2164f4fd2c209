import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/** Notes that an answer has errors. */
export const watchPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { watch } }) {
    return {
      async didEncounterErrors() {
        watch.failed = true;
      },
    };
  },
};
