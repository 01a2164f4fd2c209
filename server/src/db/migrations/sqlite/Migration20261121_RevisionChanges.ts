import { Migration } from '@mikro-orm/migrations';
import { fillEarlierRevisions } from '../fillEarlierRevisions.ts';

/** What each revision changed: figures, ranks, verdicts. */
export class Migration20261121_RevisionChanges extends Migration {
  override up(): void {
    this.addSql(
      'create table `rank_change` (`revision_number` integer not null, `metric` text not null, `year` integer not null, `regency_code` text not null, `rank_before` integer null, `rank_after` integer null, `value_before` double null, `value_after` double null, primary key (`revision_number`, `metric`, `year`, `regency_code`), constraint `rank_change_revision_number_foreign` foreign key (`revision_number`) references `revision` (`number`), constraint `rank_change_regency_code_foreign` foreign key (`regency_code`) references `regency` (`code`))',
    );
    this.addSql('create index `rank_change_revision_number_index` on `rank_change` (`revision_number`)');
    this.addSql('create index `rank_change_regency_code_index` on `rank_change` (`regency_code`)');
    this.addSql(
      'create table `figure_change` (`revision_number` integer not null, `figure_id` text not null, `kind` text not null, `cohort_id` text null, `program_id` text null, `regency_code` text null, `province_code` text null, `measure` text not null, `value` double not null, `unit` text not null, `period_from` text null, `period_to` text null, `source_id` text not null, `printed` text not null, `precision` text not null, `standing` text not null, `standing_reason` text null, `note` text null, primary key (`revision_number`, `figure_id`), constraint `figure_change_revision_number_foreign` foreign key (`revision_number`) references `revision` (`number`) on update no action on delete no action, constraint `figure_change_figure_id_foreign` foreign key (`figure_id`) references `figure` (`id`) on update no action on delete no action)',
    );
    this.addSql('create index `figure_change_revision_number_index` on `figure_change` (`revision_number`)');
    this.addSql('create index `figure_change_figure_id_index` on `figure_change` (`figure_id`)');
    this.addSql(
      'create table `verdict_change` (`revision_number` integer not null, `claim_id` text not null, `which` text not null, `verdict_before` text null, `verdict_after` text null, primary key (`revision_number`, `claim_id`, `which`), constraint `verdict_change_revision_number_foreign` foreign key (`revision_number`) references `revision` (`number`), constraint `verdict_change_claim_id_foreign` foreign key (`claim_id`) references `claim` (`id`))',
    );
    this.addSql('create index `verdict_change_revision_number_index` on `verdict_change` (`revision_number`)');
    this.addSql('create index `verdict_change_claim_id_index` on `verdict_change` (`claim_id`)');
    this.addSql('alter table `revision` add column `figures_added` integer null');
    this.addSql('alter table `revision` add column `figures_changed` integer null');
    this.addSql('alter table `revision` add column `figures_deprecated` integer null');
    this.addSql('alter table `revision` add column `ranks_moved` integer null');
    this.addSql('alter table `revision` add column `verdicts_changed` integer null');
    this.addSql('alter table `figure` add column `added_in` integer null');
    this.addSql('create index `figure_added_in_index` on `figure` (`added_in`)');
    for (const statement of fillEarlierRevisions) this.addSql(statement);
  }
}
