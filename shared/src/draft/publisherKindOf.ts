import type { PublisherKind } from '../vocabulary/index.ts';

/** What kind of publisher a web address is of, as far as its host tells; press where it tells nothing. */
export function publisherKindOf(address: string): PublisherKind {
  const [, host = ''] = /^https?:\/\/([^/:?#]+)/i.exec(address) ?? [];
  if (isUnder(host, 'bpjsketenagakerjaan.go.id')) return 'BPJS';
  if (isUnder(host, 'bps.go.id')) return 'STATISTICS_OFFICE';
  if (isUnder(host, 'peraturan.go.id') || isUnder(host, 'peraturan.bpk.go.id') || host.startsWith('jdih.'))
    return 'LEGAL';
  if (isUnder(host, 'go.id') || isUnder(host, 'desa.id')) return 'LOCAL_GOVERNMENT';
  return 'PRESS';
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
