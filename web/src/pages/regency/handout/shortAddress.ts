import { sourceAddress } from '../../../ui/sourceAddress.ts';

/** The host of an address that may be linked: enough on paper to find the document by its title and date. */
export function shortAddress(source: Parameters<typeof sourceAddress>[0]): string | null {
  const address = sourceAddress(source);
  return address === null ? null : new URL(address).host.replace(/^www\./, '');
}
