import { persistedExchange } from '@urql/exchange-persisted';
import type { Exchange } from 'urql';

/**
 * Sends the hash of a question, which the server knows with the question's text, in the address:
 * what is asked by address can be kept on its way. Where a hash is not known or
 * cannot be made, the text goes along.
 */
export const askByHash: Exchange = persistedExchange({ generateHash: sha256 });

/** In hex; empty at an address that is not secure, where browsers offer no hashes. */
async function sha256(text: string): Promise<string> {
  if (!globalThis.isSecureContext) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
