import { Migration } from '@mikro-orm/migrations';
import { fillAddedRows } from '../fillAddedRows.ts';
import { tablesWithAddedRows } from '../tablesWithAddedRows.ts';

/** What undoing a revision needs: which rows it added, what the others were before, and a way to withdraw what has no standing. */
export class Migration20261121_RowChanges extends Migration {
  override up(): void {
    this.addSql(
      'create table "row_change" ("revision_number" int not null, "table_name" text not null, "row_key" text not null, "cells" text not null, primary key ("revision_number", "table_name", "row_key"))',
    );
    this.addSql(
      'alter table "row_change" add constraint "row_change_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete no action',
    );
    for (const table of tablesWithAddedRows) this.addSql(`alter table "${table}" add column "added_in" int null`);
    for (const table of ['indicator', 'total', 'claim'])
      this.addSql(`alter table "${table}" add column "withdrawn_reason" text null`);
    for (const column of ['rows_added', 'rows_changed'])
      this.addSql(`alter table "revision" add column "${column}" int null`);
    for (const statement of fillAddedRows) this.addSql(statement);
  }
}
