/** What an operator decides about how much is asked and kept. */
export interface TrafficConfig {
  /** Requests that an address may send to `/graphql` in a minute; null for any number. */
  readonly requestsPerMinute: number | null;
  /** How many proxies in front say which address a request came from. */
  readonly trustedProxies: number;
  /** Room for answers that are kept. */
  readonly cacheBytes: number;
}

/** Reads `REQUESTS_PER_MINUTE`, `TRUST_PROXY` and `CACHE_MEGABYTES`. Throws as the other settings do. */
export function readTrafficConfig(environment: Readonly<Record<string, string | undefined>>): TrafficConfig {
  return {
    requestsPerMinute: readWhole('REQUESTS_PER_MINUTE', environment['REQUESTS_PER_MINUTE'], 6000) || null,
    trustedProxies: readProxies(environment['TRUST_PROXY']),
    cacheBytes: readWhole('CACHE_MEGABYTES', environment['CACHE_MEGABYTES'], 24) * 1_000_000,
  };
}

function readWhole(variable: string, text: string | undefined, byDefault: number): number {
  if (!text) return byDefault;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`${variable}: found "${text}", expected a whole number, 0 for none.`);
}

function readProxies(text: string | undefined): number {
  if (!text || text === 'false') return 0;
  if (text === 'true') return 1;
  if (/^\d$/.test(text)) return Number(text);
  throw new Error(`TRUST_PROXY: found "${text}", expected how many proxies stand in front, 0 to 9, true or false.`);
}
