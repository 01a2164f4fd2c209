/** Works out once what several ask for at the same time. */
export class InFlight<Outcome> {
  private readonly running = new Map<string, Promise<Outcome>>();

  /** What is being worked out under this key; begun where nothing is. */
  join(key: string, workOut: () => Promise<Outcome>): Promise<Outcome> {
    const running = this.running.get(key);
    if (running !== undefined) return running;
    const begun = workOut().finally(() => this.running.delete(key));
    this.running.set(key, begun);
    return begun;
  }
}
