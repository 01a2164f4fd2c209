import { Migration } from '@mikro-orm/migrations';

/** Long lists are read by the page, in the order of their ids: an index of the owner alone would have each list sorted anew. */
export class Migration20261121_PagesInOrder extends Migration {
  override up(): void {
    for (const [table, owner] of [
      ['cohort', 'program_id'],
      ['figure', 'source_id'],
    ]) {
      this.addSql(`drop index "${table}_${owner}_index"`);
      this.addSql(`create index "${table}_${owner}_id_index" on "${table}" ("${owner}", "id")`);
    }
  }
}
