import { Migration } from '@mikro-orm/migrations';

/** Who may sign in, what was done, and what waits to be published. */
export class Migration20261121_Desk extends Migration {
  override up(): void {
    this.addSql(
      'create table "access_token" ("id" text not null, "name" text not null, "role" text not null, "secret_hash" text not null, "created_at" text not null, "expires_at" text not null, "last_used_at" text null, "revoked_at" text null, primary key ("id"))',
    );
    this.addSql(
      'create table "session" ("key_hash" text not null, "token_id" text not null, "started_at" text not null, "expires_at" text not null, primary key ("key_hash"))',
    );
    this.addSql('create index "session_token_id_index" on "session" ("token_id")');
    this.addSql(
      'create table "draft" ("id" text not null, "title" text not null, "kind" text not null, "state" text not null, "package" text not null, "version" int not null, "base_revision" int null, "rows" text not null, "row_count" int not null, "creator_id" text not null, "created_at" text not null, "changed_at" text not null, "revision" int null, primary key ("id"))',
    );
    this.addSql('create index "draft_creator_id_index" on "draft" ("creator_id")');
    this.addSql(
      'alter table "session" add constraint "session_token_id_foreign" foreign key ("token_id") references "access_token" ("id") on delete restrict',
    );
    this.addSql(
      'alter table "draft" add constraint "draft_creator_id_foreign" foreign key ("creator_id") references "access_token" ("id") on delete restrict',
    );
    this.addSql(
      'create table "audit_entry" ("number" serial primary key, "at" text not null, "actor_kind" text not null, "actor_token" text null, "actor_name" text null, "actor_role" text null, "action" text not null, "subject" text null, "details" text not null)',
    );
    this.addSql(
      `create function "audit_entry_is_added_to"() returns trigger as $$ begin raise exception 'The audit log is only added to.'; end; $$ language plpgsql`,
    );
    this.addSql(
      'create trigger "audit_entry_no_change" before update or delete on "audit_entry" for each row execute function "audit_entry_is_added_to"()',
    );
    this.addSql(
      'create trigger "audit_entry_no_truncate" before truncate on "audit_entry" for each statement execute function "audit_entry_is_added_to"()',
    );
  }
}
