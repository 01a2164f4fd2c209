import { Migration } from '@mikro-orm/migrations';

/** Sentences in Indonesian beside the English ones; rows of older packages have none. */
export class Migration20261121_IndonesianTexts extends Migration {
  override up(): void {
    this.addSql('alter table "claim" add column "statement_id" text null');
    this.addSql('alter table "total" add column "statement_id" text null');
    this.addSql('alter table "source" add column "gist_id" text null');
  }
}
