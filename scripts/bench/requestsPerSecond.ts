import autocannon from 'autocannon';

interface Load {
  readonly seconds: number;
  /** Whether each request has an address of its own, so that none is answered with the answer to another. */
  readonly eachItsOwn: boolean;
}

let count = 0;

/** Requests that a server answers in a second; throws when it answers one with an error. */
export async function requestsPerSecond(url: string, { seconds, eachItsOwn }: Load): Promise<number> {
  const { pathname, search } = new URL(url);
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections: 10,
    duration: seconds,
    ...(eachItsOwn && {
      requests: [{ setupRequest: (request) => ({ ...request, path: `${pathname}${search}&run=${(count += 1)}` }) }],
    }),
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests were not answered well.`);
  return requests.average;
}
