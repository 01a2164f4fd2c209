import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { revisionChannel } from './revisionChannel.ts';

/** What a listener tells of. */
export interface RevisionEvents {
  /** The newest revision, null for none, as of a moment of `performance.now()`. */
  readonly heard: (number: number | null, asOf: number) => void;
  /** From now on nothing is heard, until something is. */
  readonly lost: (error: unknown) => void;
}

/**
 * Between two look-ups of a listener. What PostgreSQL tells comes within
 * milliseconds; that nothing comes says nothing where a connection hangs, or where
 * a pooler stands in between that passes nothing on.
 */
const lookEveryMilliseconds = 300;
const answerMilliseconds = 1000;
const reconnectAfterMilliseconds = 250;

/** Hears of each published revision on a connection of its own, which it makes again whenever it is lost. */
export class RevisionListener {
  readonly #ended = new AbortController();
  readonly #running: Promise<void>;

  constructor(
    private readonly databaseUrl: string,
    private readonly events: RevisionEvents,
  ) {
    this.#running = this.#run();
  }

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      const client = new Client({
        connectionString: this.databaseUrl,
        application_name: 'pionir-listener',
        connectionTimeoutMillis: answerMilliseconds,
        query_timeout: answerMilliseconds,
        keepAlive: true,
      });
      try {
        await this.#listen(client);
      } catch (error) {
        if (!this.#ended.signal.aborted) this.events.lost(error);
      }
      // Not waited for: a connection that hangs may hang at its end too.
      void client.end().catch(() => undefined);
      await this.#pause(reconnectAfterMilliseconds);
    }
  }

  /** Ends by an error, or when it is closed. */
  async #listen(client: Client): Promise<void> {
    // Without a listener it would end the process; the next look-up fails of the same.
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.events.heard(Number(payload), performance.now()));
    await client.connect();
    await client.query(`listen ${revisionChannel}`);
    while (!this.#ended.signal.aborted) {
      const asOf = performance.now();
      const { rows } = await client.query<{ number: number | null }>('select max(number) as number from revision');
      this.events.heard(rows[0]?.number ?? null, asOf);
      await this.#pause(lookEveryMilliseconds);
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    await wait(milliseconds, null, { signal: this.#ended.signal }).catch(() => undefined);
  }
}
