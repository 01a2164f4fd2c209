import { Migration } from '@mikro-orm/migrations';

/** Who claims, and our remark, in Indonesian beside the English; rows of older packages have neither. */
export class Migration20261121_IndonesianClaimants extends Migration {
  override up(): void {
    this.addSql('alter table `claim` add column `claimant_id` text null');
    this.addSql('alter table `claim` add column `note_id` text null');
  }
}
