import type { Replica } from './Replica.ts';

/** The copies of the database that answer questions. */
export class Replicas {
  private turn = 0;

  constructor(private readonly replicas: readonly Replica[]) {}

  /** Those to be asked, one after the other until one answers; each question begins with another one. */
  inTurn(): Replica[] {
    const { replicas } = this;
    this.turn = (this.turn + 1) % Math.max(1, replicas.length);
    return [...replicas.slice(this.turn), ...replicas.slice(0, this.turn)].filter(({ isAsked }) => isAsked);
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map(({ orm }) => orm.close()));
  }
}
