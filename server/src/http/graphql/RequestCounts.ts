import { LRUCache } from 'lru-cache';

const minute = 60_000;

/** Addresses that are remembered; of more, those are forgotten that asked longest ago. */
const mostAddresses = 5000;

/** Requests that an address has sent in its running minute. */
export interface RequestCount {
  readonly current: number;
  /** Milliseconds until its minute ends. */
  readonly ttl: number;
}

/** Counts the requests of each address, whichever way they are answered. */
export class RequestCounts {
  private readonly counts = new LRUCache<string, { current: number; endsAt: number }>({ max: mostAddresses });

  constructor(readonly perMinute: number) {}

  /** Counts one more. */
  count(address: string): RequestCount {
    const now = Date.now();
    const known = this.counts.get(address);
    const running = known !== undefined && known.endsAt > now ? known : { current: 0, endsAt: now + minute };
    running.current += 1;
    if (running !== known) this.counts.set(address, running);
    return { current: running.current, ttl: running.endsAt - now };
  }
}
