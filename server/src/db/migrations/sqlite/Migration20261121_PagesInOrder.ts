import { Migration } from '@mikro-orm/migrations';

/** Long lists are read by the page, in the order of their ids: an index of the owner alone would have each list sorted anew. */
export class Migration20261121_PagesInOrder extends Migration {
  override up(): void {
    this.addSql('drop index "cohort_program_id_index"');
    this.addSql('create index "cohort_program_id_id_index" on "cohort" ("program_id", "id")');
    for (const column of ['source_id', 'added_in']) {
      this.addSql(`drop index "figure_${column}_index"`);
      this.addSql(`create index "figure_${column}_id_index" on "figure" ("${column}", "id")`);
    }
    // The documents about a place are found without a look at the figures themselves.
    this.addSql('drop index "figure_cohort_id_index"');
    this.addSql('create index "figure_cohort_id_source_id_index" on "figure" ("cohort_id", "source_id")');
  }
}
