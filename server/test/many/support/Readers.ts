import { setTimeout as wait } from 'node:timers/promises';
import { valueIn, watchedFigure } from './watchedFigure.ts';

/** What one question came to. */
export interface Read {
  /** When it was asked, by `performance.now()`. */
  readonly askedAt: number;
  readonly address: string;
  /** Null where it was not answered. */
  readonly revision: number | null;
  /** Empty where it was answered as it should be. */
  readonly fault: string;
  /** Refused because the database does not answer, and told when to come again. */
  readonly isRefused: boolean;
}

const question = `{ dataset { revision } figure(slug: "${watchedFigure}") { value } }`;

/** Ask servers constantly, some what they have kept and some what none has asked before. */
export class Readers {
  readonly reads: Read[] = [];
  private isReading = true;
  private readonly running: Promise<void>[];

  constructor(addresses: readonly string[]) {
    this.running = addresses.flatMap((address) => [this.read(address, true), this.read(address, false)]);
  }

  async stop(): Promise<void> {
    this.isReading = false;
    await Promise.all(this.running);
  }

  get faults(): string[] {
    return [...new Set(this.reads.map(({ fault }) => fault))].filter((fault) => fault !== '');
  }

  private async read(address: string, isKept: boolean): Promise<void> {
    for (let number = 0; this.isReading; number += 1) {
      this.reads.push(await readOnce(address, isKept ? question : `${question} # ${number}`));
      await wait(20);
    }
  }
}

async function readOnce(address: string, query: string): Promise<Read> {
  const askedAt = performance.now();
  const asked = { askedAt, address, revision: null, isRefused: false };
  try {
    const response = await fetch(`${address}/graphql?${new URLSearchParams({ query })}`);
    const text = await response.text();
    if (response.status === 503 && response.headers.has('retry-after') && text.includes('DATABASE_UNAVAILABLE'))
      return { ...asked, isRefused: true, fault: 'refused' };
    if (response.status !== 200) return { ...asked, fault: `${response.status} ${text}` };
    const { data } = JSON.parse(text) as { data: { dataset: { revision: number }; figure: { value: number } } };
    const { revision } = data.dataset;
    const named = Number(response.headers.get('pionir-revision'));
    const isWhole = named === revision && (revision === 1 || data.figure.value === valueIn(revision));
    return { ...asked, revision, fault: isWhole ? '' : `of revision ${named}: ${text}` };
  } catch (error) {
    return { ...asked, fault: String((error as Error).cause ?? error) };
  }
}
