import { Migration } from '@mikro-orm/migrations';
import { fillEarlierRevisions } from '../fillEarlierRevisions.ts';

/** What each revision changed: figures, ranks, verdicts. */
export class Migration20261121_RevisionChanges extends Migration {
  override up(): void {
    this.addSql(
      'create table "rank_change" ("revision_number" int not null, "metric" text not null, "year" int not null, "regency_code" text not null, "rank_before" int null, "rank_after" int null, "value_before" double precision null, "value_after" double precision null, primary key ("revision_number", "metric", "year", "regency_code"))',
    );
    this.addSql(
      'create table "figure_change" ("revision_number" int not null, "figure_id" text not null, "kind" text not null, "cohort_id" text null, "program_id" text null, "regency_code" text null, "province_code" text null, "measure" text not null, "value" double precision not null, "unit" text not null, "period_from" text null, "period_to" text null, "source_id" text not null, "printed" text not null, "precision" text not null, "standing" text not null, "standing_reason" text null, "note" text null, primary key ("revision_number", "figure_id"))',
    );
    this.addSql('create index "figure_change_figure_id_index" on "figure_change" ("figure_id")');
    this.addSql(
      'create table "verdict_change" ("revision_number" int not null, "claim_id" text not null, "which" text not null, "verdict_before" text null, "verdict_after" text null, primary key ("revision_number", "claim_id", "which"))',
    );
    this.addSql(
      'alter table "revision" add "figures_added" int null, add "figures_changed" int null, add "figures_deprecated" int null, add "ranks_moved" int null, add "verdicts_changed" int null',
    );
    this.addSql('alter table "figure" add "added_in" int null');
    this.addSql('create index "figure_added_in_index" on "figure" ("added_in")');
    this.addSql(
      'alter table "rank_change" add constraint "rank_change_revision_number_foreign" foreign key ("revision_number") references "revision" ("number")',
    );
    this.addSql(
      'alter table "rank_change" add constraint "rank_change_regency_code_foreign" foreign key ("regency_code") references "regency" ("code")',
    );
    this.addSql(
      'alter table "figure_change" add constraint "figure_change_revision_number_foreign" foreign key ("revision_number") references "revision" ("number") on update no action on delete no action',
    );
    this.addSql(
      'alter table "figure_change" add constraint "figure_change_figure_id_foreign" foreign key ("figure_id") references "figure" ("id") on update no action on delete no action',
    );
    this.addSql(
      'alter table "verdict_change" add constraint "verdict_change_revision_number_foreign" foreign key ("revision_number") references "revision" ("number")',
    );
    this.addSql(
      'alter table "verdict_change" add constraint "verdict_change_claim_id_foreign" foreign key ("claim_id") references "claim" ("id")',
    );
    for (const statement of fillEarlierRevisions) this.addSql(statement);
  }
}
