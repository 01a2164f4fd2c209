/** What an operator decides about how much is asked and kept. */
export interface TrafficConfig {
  /** Requests that an address may send to `/graphql` in a minute; null for any number. */
  readonly requestsPerMinute: number | null;
  /** True where a proxy in front says which address a request came from. */
  readonly trustProxy: boolean;
  /** Room for answers that are kept. */
  readonly cacheBytes: number;
}

/** Reads `REQUESTS_PER_MINUTE`, `TRUST_PROXY` and `CACHE_MEGABYTES`. Throws as the other settings do. */
export function readTrafficConfig(environment: Readonly<Record<string, string | undefined>>): TrafficConfig {
  return {
    requestsPerMinute: readWhole('REQUESTS_PER_MINUTE', environment['REQUESTS_PER_MINUTE'], 6000) || null,
    trustProxy: readSwitch('TRUST_PROXY', environment['TRUST_PROXY']),
    cacheBytes: readWhole('CACHE_MEGABYTES', environment['CACHE_MEGABYTES'], 64) * 1_000_000,
  };
}

function readWhole(variable: string, text: string | undefined, byDefault: number): number {
  if (!text) return byDefault;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`${variable}: found "${text}", expected a whole number, 0 for none.`);
}

function readSwitch(variable: string, text: string | undefined): boolean {
  if (!text || text === 'false') return false;
  if (text === 'true') return true;
  throw new Error(`${variable}: found "${text}", expected true or false.`);
}
