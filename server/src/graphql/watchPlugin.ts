import type { ApolloServerPlugin } from '@apollo/server';
import { isDatabaseUnavailable } from '../db/isDatabaseUnavailable.ts';
import { isReplicaConflict } from '../db/isReplicaConflict.ts';
import type { Context } from './context.ts';
import { causeOf } from './errors/causeOf.ts';

/** Notes that an answer has errors, and whether they are the database's. */
export const watchPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { watch } }) {
    return {
      async didEncounterErrors({ errors }) {
        watch.failed = true;
        const causes = errors.map(causeOf);
        if (causes.some((cause) => isDatabaseUnavailable(cause) || isReplicaConflict(cause)))
          watch.fault ??= 'unavailable';
      },
    };
  },
};
