import { Migration } from '@mikro-orm/migrations';

/** The rows of a package are read by their line, a page at a time: no page goes through the whole table. */
export class Migration20261121_PackageLines extends Migration {
  override up(): void {
    for (const table of ['cohort', 'figure']) {
      this.addSql(`create index "${table}_package_line_index" on "${table}" ("package", "line")`);
    }
  }
}
