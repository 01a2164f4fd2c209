import { Migration } from '@mikro-orm/migrations';

/** What packages say of themselves; those already published say it when they are next imported. */
export class Migration20261121_PackageHeads extends Migration {
  override up(): void {
    this.addSql('create table "data_package" ("name" text not null, "head" text not null, primary key ("name"))');
  }
}
