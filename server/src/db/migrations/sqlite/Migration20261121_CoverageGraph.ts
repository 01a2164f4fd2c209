import { Migration } from '@mikro-orm/migrations';

/** The coverage graph, published arithmetic, claims and revisions. */
export class Migration20261121_CoverageGraph extends Migration {
  override up(): void {
    this.addSql(
      'create table `regency` (`code` text not null primary key, `kemendagri_code` text not null, `province_code` text not null, `kind` text not null, `name` text not null, `latitude` double not null, `longitude` double not null, `tile_column` integer not null, `tile_row` integer not null, `branch_office` text null, `branch_note` text null, `package` text not null, `line` integer not null)',
    );
    this.addSql('create unique index `regency_kemendagri_code_unique` on `regency` (`kemendagri_code`)');
    this.addSql('create index `regency_province_code_index` on `regency` (`province_code`)');
    this.addSql(
      'create table `program` (`id` text not null primary key, `province_code` text not null, `regency_code` text null, `name_id` text not null, `name_en` text not null, `funding` json not null, `benefits` json not null, `starts_on` text null, `ends_on` text null, `note` text null, `package` text not null, `line` integer not null, constraint `program_regency_code_foreign` foreign key (`regency_code`) references `regency` (`code`) on delete restrict)',
    );
    this.addSql('create index `program_province_code_index` on `program` (`province_code`)');
    this.addSql('create index `program_regency_code_index` on `program` (`regency_code`)');
    this.addSql(
      'create table `cohort` (`id` text not null primary key, `program_id` text not null, `category` text not null, `segment` text not null, `label_id` text not null, `label_en` text not null, `status` text not null, `starts_on` text null, `ends_on` text null, `confirmed_through` text null, `note` text null, `package` text not null, `line` integer not null, constraint `cohort_program_id_foreign` foreign key (`program_id`) references `program` (`id`))',
    );
    this.addSql('create index `cohort_program_id_index` on `cohort` (`program_id`)');
    this.addSql(
      'create table `cohort_link` (`cohort_id` text not null, `relation` text not null, `other_id` text not null, `position` integer not null, primary key (`cohort_id`, `relation`, `other_id`), constraint `cohort_link_cohort_id_foreign` foreign key (`cohort_id`) references `cohort` (`id`), constraint `cohort_link_other_id_foreign` foreign key (`other_id`) references `cohort` (`id`))',
    );
    this.addSql('create index `cohort_link_cohort_id_index` on `cohort_link` (`cohort_id`)');
    this.addSql('create index `cohort_link_other_id_index` on `cohort_link` (`other_id`)');
    this.addSql(
      'create table `revision` (`number` integer not null primary key, `published_at` text not null, `package` text not null, `note` text not null, `content_hash` text not null)',
    );
    this.addSql(
      'create table `source` (`id` text not null primary key, `url` text null, `publisher` text not null, `publisher_kind` text not null, `published_on` text null, `accessed_on` text not null, `language` text null, `gist` text not null, `package` text not null, `line` integer not null)',
    );
    this.addSql(
      'create table `indicator` (`regency_code` text not null, `name` text not null, `year` integer not null, `value` double not null, `unit` text not null, `source_id` text not null, `note` text null, `package` text not null, `line` integer not null, primary key (`regency_code`, `name`, `year`), constraint `indicator_regency_code_foreign` foreign key (`regency_code`) references `regency` (`code`), constraint `indicator_source_id_foreign` foreign key (`source_id`) references `source` (`id`))',
    );
    this.addSql('create index `indicator_regency_code_index` on `indicator` (`regency_code`)');
    this.addSql('create index `indicator_source_id_index` on `indicator` (`source_id`)');
    this.addSql(
      'create table `figure` (`id` text not null primary key, `cohort_id` text null, `program_id` text null, `regency_code` text null, `province_code` text null, `measure` text not null, `value` double not null, `unit` text not null, `period_from` text null, `period_to` text null, `source_id` text not null, `printed` text not null, `precision` text not null, `standing` text not null, `standing_reason` text null, `note` text null, `package` text not null, `line` integer not null, constraint `figure_cohort_id_foreign` foreign key (`cohort_id`) references `cohort` (`id`) on delete restrict, constraint `figure_program_id_foreign` foreign key (`program_id`) references `program` (`id`) on delete restrict, constraint `figure_regency_code_foreign` foreign key (`regency_code`) references `regency` (`code`) on delete restrict, constraint `figure_source_id_foreign` foreign key (`source_id`) references `source` (`id`), constraint `figure_has_one_subject` check ((case when cohort_id is null then 0 else 1 end + case when program_id is null then 0 else 1 end + case when regency_code is null then 0 else 1 end + case when province_code is null then 0 else 1 end) = 1))',
    );
    this.addSql('create index `figure_cohort_id_index` on `figure` (`cohort_id`)');
    this.addSql('create index `figure_program_id_index` on `figure` (`program_id`)');
    this.addSql('create index `figure_regency_code_index` on `figure` (`regency_code`)');
    this.addSql('create index `figure_province_code_index` on `figure` (`province_code`)');
    this.addSql('create index `figure_source_id_index` on `figure` (`source_id`)');
    this.addSql(
      'create table `claim` (`id` text not null primary key, `province_code` text not null, `regency_code` text null, `source_id` text not null, `claimant` text not null, `claimed_on` text null, `scope` text not null, `metric` text not null, `cohort_filter` json not null, `period` text null, `direction` text null, `kind` text not null, `rank` integer null, `statement_en` text not null, `note` text null, `package` text not null, `line` integer not null, constraint `claim_regency_code_foreign` foreign key (`regency_code`) references `regency` (`code`) on delete restrict, constraint `claim_source_id_foreign` foreign key (`source_id`) references `source` (`id`))',
    );
    this.addSql('create index `claim_province_code_index` on `claim` (`province_code`)');
    this.addSql('create index `claim_regency_code_index` on `claim` (`regency_code`)');
    this.addSql('create index `claim_source_id_index` on `claim` (`source_id`)');
    this.addSql(
      'create table `total` (`id` text not null primary key, `kind` text not null, `source_id` text not null, `statement_en` text not null, `total_figure_id` text not null, `tolerance` double not null, `note` text null, `package` text not null, `line` integer not null, constraint `total_source_id_foreign` foreign key (`source_id`) references `source` (`id`), constraint `total_total_figure_id_foreign` foreign key (`total_figure_id`) references `figure` (`id`))',
    );
    this.addSql('create index `total_source_id_index` on `total` (`source_id`)');
    this.addSql('create index `total_total_figure_id_index` on `total` (`total_figure_id`)');
    this.addSql(
      'create table `total_part` (`total_id` text not null, `position` integer not null, `figure_id` text not null, primary key (`total_id`, `position`), constraint `total_part_total_id_foreign` foreign key (`total_id`) references `total` (`id`), constraint `total_part_figure_id_foreign` foreign key (`figure_id`) references `figure` (`id`))',
    );
    this.addSql('create index `total_part_total_id_index` on `total_part` (`total_id`)');
    this.addSql('create index `total_part_figure_id_index` on `total_part` (`figure_id`)');
  }
}
