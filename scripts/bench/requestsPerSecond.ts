import autocannon from 'autocannon';
import type { Options, Result } from 'autocannon';

/** What is sent: the address alone, or another body each time. */
export interface Load {
  readonly path: string;
  readonly nextBody?: () => string;
  /** Requests in all; each is waited for, so that none is left to the next round. */
  readonly amount: number;
}

const connections = 10;

/** Requests that a server answers in a second, to ten that ask at once; throws when it answers one with an error. */
export async function requestsPerSecond(origin: string, { path, nextBody, amount }: Load): Promise<number> {
  const all = Math.max(amount, connections);
  const started = performance.now();
  let answered = started;
  const { non2xx, errors, timeouts } = await new Promise<Result>((resolve, reject) => {
    const options: Options = {
      url: origin + path,
      connections,
      amount: all,
      timeout: 120,
      ...(nextBody && {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }],
      }),
    };
    const load = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // It ends at full seconds; what counts is when the last answer came.
    load.on('response', () => (answered = performance.now()));
  });
  const failed = non2xx + errors + timeouts;
  if (failed > 0) throw new Error(`${origin}: ${failed} requests were not answered well.`);
  return (all * 1000) / (answered - started);
}
