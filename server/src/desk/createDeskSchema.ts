import 'reflect-metadata';
import type { TokenRole } from '@pionir/shared';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { SessionResolver } from '../access/SessionResolver.ts';
import { TokenResolver } from '../access/TokenResolver.ts';
import { AuditLogResolver } from '../audit/AuditLogResolver.ts';
import { DraftResolver } from '../draft/DraftResolver.ts';
import { PublishingResolver } from '../draft/PublishingResolver.ts';
import { UndoResolver } from '../revision/undo/UndoResolver.ts';
import type { DeskContext } from './DeskContext.ts';
import { requireRole } from './requireRole.ts';

/** The contract of the desk, executable. `server/desk.schema.graphql` is its text. */
export async function createDeskSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [SessionResolver, TokenResolver, AuditLogResolver, DraftResolver, PublishingResolver, UndoResolver],
    // The role stands at each field: @Authorized<TokenRole>('PUBLISHER').
    authChecker: ({ context }: { context: DeskContext }, [needed]: TokenRole[]) =>
      requireRole(context, needed as TokenRole) !== null,
    validate: false,
  });
}
