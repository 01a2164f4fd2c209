import type { AnsweredRequest } from './AnsweredRequest.ts';
import type { Metrics } from './Metrics.ts';

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Measures an answer by its route, never by its address: a stranger must not make new series. */
export function measureRequest({ requestSeconds }: Metrics, answered: AnsweredRequest): void {
  const method = knownMethods.has(answered.method) ? answered.method : 'other';
  const { route = 'none', status, milliseconds } = answered;
  requestSeconds.observe({ method, route, status }, milliseconds / 1000);
}
