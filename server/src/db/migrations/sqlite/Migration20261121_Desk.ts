import { Migration } from '@mikro-orm/migrations';

/** Who may sign in, what was done, and what waits to be published. */
export class Migration20261121_Desk extends Migration {
  override up(): void {
    this.addSql(
      'create table `access_token` (`id` text not null primary key, `name` text not null, `role` text not null, `secret_hash` text not null, `created_at` text not null, `expires_at` text not null, `last_used_at` text null, `revoked_at` text null)',
    );
    this.addSql(
      'create table `session` (`key_hash` text not null primary key, `token_id` text not null, `started_at` text not null, `expires_at` text not null, constraint `session_token_id_foreign` foreign key (`token_id`) references `access_token` (`id`) on delete restrict)',
    );
    this.addSql('create index `session_token_id_index` on `session` (`token_id`)');
    this.addSql(
      'create table `draft` (`id` text not null primary key, `title` text not null, `kind` text not null, `state` text not null, `package` text not null, `version` integer not null, `base_revision` integer null, `rows` text not null, `row_count` integer not null, `creator_id` text not null, `created_at` text not null, `changed_at` text not null, `revision` integer null, constraint `draft_creator_id_foreign` foreign key (`creator_id`) references `access_token` (`id`) on delete restrict)',
    );
    this.addSql('create index `draft_creator_id_index` on `draft` (`creator_id`)');
    this.addSql(
      'create table `audit_entry` (`number` integer not null primary key autoincrement, `at` text not null, `actor_kind` text not null, `actor_token` text null, `actor_name` text null, `actor_role` text null, `action` text not null, `subject` text null, `details` text not null)',
    );
    for (const event of ['update', 'delete']) {
      this.addSql(
        `create trigger \`audit_entry_no_${event}\` before ${event} on \`audit_entry\` begin select raise(abort, 'The audit log is only added to.'); end`,
      );
    }
  }
}
