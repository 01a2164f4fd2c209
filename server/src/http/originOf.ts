import type { FastifyRequest } from 'fastify';

/** Where readers find this server: the address configured, else the one they asked; null when that is none. */
export function originOf(request: Pick<FastifyRequest, 'protocol' | 'host'>, publicUrl: string | null): string | null {
  if (publicUrl !== null) return publicUrl;
  const asked = URL.parse(`${request.protocol}://${request.host}`);
  // A host with a path or a name before an @ is none.
  return asked !== null && asked.href === `${asked.origin}/` ? asked.origin : null;
}
