import { expect, test } from 'vitest';
import { publisherKindOf } from './publisherKindOf.ts';

test.each([
  ['https://kabar.tulungagung.go.id/launching', 'LOCAL_GOVERNMENT'],
  ['https://sumberarum.desa.id/berita', 'LOCAL_GOVERNMENT'],
  ['https://www.bpjsketenagakerjaan.go.id/berita/1', 'BPJS'],
  ['https://jatim.bps.go.id/id', 'STATISTICS_OFFICE'],
  ['https://jdih.tubankab.go.id/perbup', 'LEGAL'],
  ['https://jatimnow.com/baca-1', 'PRESS'],
  ['https://bukan-bps.go.id.contoh.test/', 'PRESS'],
  ['entah', 'PRESS'],
])('%s is of %s', (address, kind) => {
  expect(publisherKindOf(address)).toBe(kind);
});
