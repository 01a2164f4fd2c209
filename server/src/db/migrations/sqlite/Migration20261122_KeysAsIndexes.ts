import { Migration } from '@mikro-orm/migrations';

/**
 * A key of several columns finds rows by its first column: an index of that column
 * alone repeats it. On PostgreSQL there are none.
 */
export class Migration20261122_KeysAsIndexes extends Migration {
  override up(): void {
    const firstColumns = {
      cohort_link: 'cohort_id',
      indicator: 'regency_code',
      total_part: 'total_id',
      rank_change: 'revision_number',
      figure_change: 'revision_number',
      verdict_change: 'revision_number',
      row_change: 'revision_number',
    };
    for (const [table, column] of Object.entries(firstColumns)) this.addSql(`drop index "${table}_${column}_index"`);
  }
}
