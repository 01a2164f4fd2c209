import { setTimeout as wait } from 'node:timers/promises';
import { commandLineActor } from '../../../src/access/Actor.ts';
import { createToken } from '../../../src/access/createToken.ts';
import { createOrm } from '../../../src/db/createOrm.ts';
import type { Em } from '../../../src/db/createOrm.ts';
import { valueIn, watchedFigure } from './watchedFigure.ts';

/** A revision that the desk said to be published. */
export interface Accepted {
  readonly revision: number;
  readonly note: string;
  /** When that was told, by `performance.now()`. */
  readonly at: number;
}

/** Publishes one revision after the other at the desks of several servers in turn; goes on where one is gone. */
export class Publisher {
  readonly accepted: Accepted[] = [];
  /** The codes of what the desks refused. */
  readonly refused = new Set<string>();
  private turn = 0;

  private constructor(
    private readonly addresses: () => readonly string[],
    private readonly token: string,
  ) {}

  static async create(databaseUrl: string, addresses: () => readonly string[]): Promise<Publisher> {
    const orm = await createOrm(databaseUrl);
    const wish = { role: 'PUBLISHER', name: 'Meja uji', days: 2 } as const;
    const { text } = await createToken(orm.em.fork() as Em, wish, commandLineActor, new Date());
    await orm.close();
    return new Publisher(addresses, text);
  }

  /** Until it is told that a revision is published. */
  async publish(): Promise<void> {
    for (;;) {
      const accepted = await this.tryOnce().catch(() => null);
      if (accepted !== null) return void this.accepted.push(accepted);
      await wait(200);
    }
  }

  private async tryOnce(): Promise<Accepted> {
    const expectedRevision = await this.newest();
    const revision = expectedRevision + 1;
    const value = String(valueIn(revision));
    const note = `Uji ${revision}.${this.turn}`;
    const cells = Object.entries({ figure_id: watchedFigure, value, printed: value.replace(/(?=\d{3}$)/, '.') });
    const rows = [{ table: 'FIGURES', cells: cells.map(([column, text]) => ({ column, text })) }];
    const { createDraft } = await this.ask<{ createDraft: { id: string; version: number } }>(
      'mutation ($note: String!, $rows: [DraftRowInput!]!) { createDraft(title: $note, kind: PRESS_TEXT, rows: $rows) { id version } }',
      { note, rows },
    );
    const { submitDraft } = await this.ask<{ submitDraft: { id: string; version: number } }>(
      'mutation ($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { id version } }',
      createDraft,
    );
    const { publishDraft } = await this.ask<{ publishDraft: { number: number } }>(
      `mutation ($id: ID!, $version: Int!, $expectedRevision: Int!) {
        publishDraft(id: $id, version: $version, expectedRevision: $expectedRevision) { number } }`,
      { ...submitDraft, expectedRevision },
    );
    return { revision: publishDraft.number, note, at: performance.now() };
  }

  private async newest(): Promise<number> {
    const response = await fetch(`${this.next()}/healthz`);
    return ((await response.json()) as { revision: number }).revision;
  }

  private async ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(`${this.next()}/desk/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data: Data;
      errors?: { extensions: { code: string } }[];
    };
    for (const { extensions } of errors) this.refused.add(extensions.code);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  private next(): string {
    const addresses = this.addresses();
    this.turn += 1;
    return String(addresses[this.turn % addresses.length]);
  }
}
