/** Another process or thread writes, and has not come to its end in the time that is waited for. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';

  constructor() {
    super('Another process writes into the database.');
  }
}
