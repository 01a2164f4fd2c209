/** A file that is no whole backup, or one that cannot be restored here. Nothing was changed. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';

  constructor(found: string, expected: string) {
    super(`Found ${found}, expected ${expected}.`);
  }
}
