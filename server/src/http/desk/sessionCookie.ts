import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../../desk/DeskContext.ts';

/**
 * The cookie of a session: scripts cannot read it, other sites cannot send it,
 * and where readers come by HTTPS it never goes any other way. Its name then
 * makes browsers hold that for it.
 */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply, publicUrl: string | null): SessionCookie {
  const secure = (publicUrl ?? request.protocol).startsWith('https');
  const name = secure ? '__Host-pionir-session' : 'pionir-session';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    key: request.cookies[name] ?? null,
    set: (key, expiresAt) => void reply.setCookie(name, key, { ...options, expires: new Date(expiresAt) }),
    clear: () => void reply.clearCookie(name, options),
  };
}
