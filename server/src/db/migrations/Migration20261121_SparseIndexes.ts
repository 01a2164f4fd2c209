import { Migration } from '@mikro-orm/migrations';

/**
 * Nearly all figures are of cohorts: an index of the other subjects is nearly all
 * nulls, which take as long to write and as much room as what it is for.
 */
export class Migration20261121_SparseIndexes extends Migration {
  override up(): void {
    for (const column of ['program_id', 'regency_code', 'province_code']) {
      this.addSql(`drop index "figure_${column}_index"`);
      this.addSql(`create index "figure_${column}_index" on "figure" ("${column}") where "${column}" is not null`);
    }
  }
}
