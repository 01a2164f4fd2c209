import { Migration } from '@mikro-orm/migrations';

/** Cohorts counted together, payer by payer; those of revisions from before are made when the server starts. */
export class Migration20261121_PayerRollups extends Migration {
  override up(): void {
    this.addSql(
      'create table "payer_rollup" ("payer_code" text not null, "outline" text not null, "rollup" text null, primary key ("payer_code"))',
    );
  }
}
