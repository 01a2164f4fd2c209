import type { TokenRole } from '@pionir/shared';
import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { PageOf50 } from '../graphql/connection.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import type { AuditEntry } from './AuditEntry.ts';
import { AuditEntryConnection } from './AuditEntryType.ts';
import { pageOfAuditLog } from './pageOfAuditLog.ts';

@Resolver()
export class AuditLogResolver {
  @Authorized<TokenRole>('ADMINISTRATOR')
  @Query(() => AuditEntryConnection, { description: 'All that was done at the desk and by command, the newest first.' })
  auditLog(@Args(() => PageOf50) page: Page, @Ctx() { em }: DeskContext): Promise<Connection<AuditEntry>> {
    return pageOfAuditLog(em, page);
  }
}
