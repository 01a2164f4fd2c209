import autocannon from 'autocannon';

/** Requests that a server answers in a second; throws when it answers one with an error. */
export async function requestsPerSecond(url: string, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections: 10, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests were not answered well.`);
  return requests.average;
}
