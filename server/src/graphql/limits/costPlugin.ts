import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { isErrorCode } from '../errors/errorCodes.ts';
import { CostMemory } from './CostMemory.ts';
import type { AskedDocument } from './estimateCost.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './overLimit.ts';

/** Refuses a question that costs too much before it reads anything; tells the cost of every other. */
export function costPlugin({ cost: limit }: Limits): ApolloServerPlugin<Context> {
  const memory = new CostMemory();
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        // Not async: what it throws must stop the other plugins from beginning their work.
        didResolveOperation({ schema, document, operation, request }) {
          const asked = { schema, document, operationName: operation?.name?.value, variables: request.variables };
          cost = operation === undefined ? null : costUnlessFaulty(asked, memory);
          if (cost !== null && cost > limit) throw overLimit('COST_TOO_HIGH', 'cost', cost, limit);
          return Promise.resolve();
        },
        async willSendResponse({ response: { body } }) {
          if (cost === null || body.kind !== 'single' || body.singleResult.data == null) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { estimated: cost, limit } };
        },
      };
    },
  };
}

/** Null where the variables do not fit the question, which its execution says better. */
function costUnlessFaulty(asked: AskedDocument, memory: CostMemory): number | null {
  try {
    return memory.costOf(asked);
  } catch (error) {
    if (isErrorCode((error as GraphQLError).extensions?.['code'])) throw error;
    return null;
  }
}
