import type { FastifyRequest } from 'fastify';
import { refusal } from '../../graphql/errors/refusal.ts';

/**
 * Throws FOREIGN_PAGE for a request that a page of another site sent, whose
 * reader may be signed in here. Browsers say where a request comes from and no
 * page can make them say otherwise; what is no browser says nothing and brings
 * no cookie unasked.
 */
export function refuseForeignPage({ headers, host }: FastifyRequest, publicUrl: string | null): void {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const isOurs =
    site === undefined
      ? origin === undefined || origin === publicUrl || URL.parse(origin)?.host === host
      : site === 'same-origin' || site === 'none';
  if (isOurs) return;
  const found = JSON.stringify(origin ?? `a page that is ${String(site)}`);
  throw refusal('FOREIGN_PAGE', `origin: found ${found}, expected a page of this site.`);
}
